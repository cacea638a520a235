"""How the server is run: requests taken whole, long ones ended, and documents laid out beside it."""
