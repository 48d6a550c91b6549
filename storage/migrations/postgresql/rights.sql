-- What the bot may do, whoever it logs in as: all but to change, delete or empty what is only added to, which is whatever
-- has a trigger against it. Run after each migration; where the owner may make no roles, somebody else makes it first.

DO $$
DECLARE
    kept text;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'omah_bot') THEN
        IF NOT (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            RETURN;
        END IF;
        BEGIN
            CREATE ROLE omah_bot NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END IF;
    IF NOT pg_has_role('omah_bot', 'MEMBER') THEN
        EXECUTE format('GRANT omah_bot TO %I', current_user);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO omah_bot', current_schema());
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO omah_bot', current_schema());
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO omah_bot', current_schema());
    REVOKE ALL ON schema_version FROM omah_bot;
    GRANT SELECT ON schema_version TO omah_bot;
    FOR kept IN
        SELECT t.tgrelid::regclass::text FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
        WHERE t.tgname LIKE '%\_never\_goes' AND c.relnamespace = current_schema()::regnamespace
    LOOP
        EXECUTE format('REVOKE UPDATE, DELETE ON %s FROM omah_bot', kept);
    END LOOP;
END
$$
;
