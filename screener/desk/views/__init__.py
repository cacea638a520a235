"""Pages of the desk about clients."""
