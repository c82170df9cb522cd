"""The Processing provider: one file for each algorithm."""
