"""What a letter says around a proposal: greetings, remarks, announcements, other things than a proposal."""
