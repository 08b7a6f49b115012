"""What members of staff are told, in the admin and by mail."""
