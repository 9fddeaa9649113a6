# Spelplanen i hela fönstret

key-board = hela spelplanen
board-shortened = Tryck U: hela namnen
board-title = Spelplanen
