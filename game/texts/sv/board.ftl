# Spelplanen i hela fönstret

key-board = hela spelplanen
board-shortened = Tryck J: hela namnen
board-title = Spelplanen
