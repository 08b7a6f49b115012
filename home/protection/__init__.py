"""People shown or named: what may be shown of them, and how it is taken away when it no longer may.

`clearance.py` holds the rules and asks nothing; `settling.py` carries their verdicts out.
"""
