"""The steps of stories, by what they are about."""
