"""Publishing: what is looked at before a page goes live, the one screen that says so, and the act itself."""
