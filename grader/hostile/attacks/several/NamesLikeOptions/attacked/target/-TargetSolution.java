class x {}
