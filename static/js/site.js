// Small comforts. Everything on the site works without this file.
