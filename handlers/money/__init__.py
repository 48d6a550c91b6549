"""Loans: machines, money and material that are lent."""
