"""What is true: the ledger of moves, people, orders, inbox and outbox. All SQL is in this room."""
