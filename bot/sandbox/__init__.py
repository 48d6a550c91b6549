"""Plays Telegram and WhatsApp on this computer: servers on loopback and a page with phones. Knows no other room."""

from bot.sandbox.faults import Fault
from bot.sandbox.graph import Graph
from bot.sandbox.hooks import Behind, Done, Hooks, Meaning
from bot.sandbox.message import Message
from bot.sandbox.server import Action, Sandbox
from bot.sandbox.telegram import Telegram
from bot.sandbox.whatsapp import WhatsApp

__all__ = [
    "Action",
    "Behind",
    "Done",
    "Fault",
    "Graph",
    "Hooks",
    "Meaning",
    "Message",
    "Sandbox",
    "Telegram",
    "WhatsApp",
]
