"""What prose tells of whom: the people of a mail, who is meant by a word, what is said of them, the roll."""
