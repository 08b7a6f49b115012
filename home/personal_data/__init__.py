"""Where a text says how to reach or recognise somebody: shared by pages before publication and by comments' hints."""
