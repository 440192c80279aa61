"""What a letter wants: intents, registrations, cancellations, commands."""
