# The board in the whole window

key-board = the whole board
board-shortened = Press J: names in full
board-title = The board
