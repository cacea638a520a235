"""What those who run the site learn about it: whether it lives, is ready, and how it does; nothing about a person."""
