"""Pure rules: no toolkit, file, database, clock or chance in here."""
