"""Demonstration content as plain data: nothing here imports Django."""
