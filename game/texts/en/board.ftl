# The board in the whole window

key-board = the whole board
board-shortened = Press U: names in full
board-title = The board
