"""The workshop's board: what a coordinator could ask by chat, to look at; it only reads."""
