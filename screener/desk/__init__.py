"""The social worker's desk: organisations, their workers, and the clients whose case files they keep."""
