"""Who somebody is: joining, enrolling, consents, own data, phones, the roster."""
