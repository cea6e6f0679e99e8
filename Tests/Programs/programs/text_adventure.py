class Room:
    def __init__(self, name, **exits):
        self.name, self.exits, self.items = name, exits, []

class Game:
    def __init__(self):
        self.rooms = {
            "hall": Room("a dusty hall", north="library", east="kitchen"),
            "library": Room("a library", south="hall"),
            "kitchen": Room("a kitchen", west="hall", down="cellar"),
            "cellar": Room("a dark cellar", up="kitchen"),
        }
        self.rooms["library"].items.append("lamp")
        self.rooms["cellar"].items.append("treasure")
        self.here, self.bag, self.turns, self.over = "hall", [], 0, False

    @property
    def room(self):
        return self.rooms[self.here]

    def do_go(self, direction):
        if direction not in self.room.exits:
            return f"You cannot go {direction}."
        target = self.room.exits[direction]
        if target == "cellar" and "lamp" not in self.bag:
            return "It is too dark."
        self.here = target
        return self.do_look()

    def do_look(self):
        text = f"You are in {self.room.name}."
        if self.room.items:
            text += " You see: " + ", ".join(self.room.items) + "."
        return text + " Exits: " + ", ".join(sorted(self.room.exits)) + "."

    def do_take(self, item):
        try:
            self.room.items.remove(item)
        except ValueError:
            return f"There is no {item} here."
        self.bag.append(item)
        if item == "treasure":
            self.over = True
            return f"You win in {self.turns} turns!"
        return f"Taken: {item}."

    def do_bag(self):
        return "You carry " + (", ".join(self.bag) or "nothing") + "."

    def play(self, commands):
        for line in commands:
            self.turns += 1
            verb, *arguments = line.split()
            method = getattr(self, "do_" + verb, None)
            try:
                yield method(*arguments) if method else f"I do not know how to {verb}."
            except TypeError as error:
                yield "What? " + str(error).partition("()")[2].strip()
            if self.over:
                return "victory"
        return "gave up"

def transcript(game, commands):
    result = yield from game.play(commands)
    yield result

script = "look|go south|go east|go down|dance|go west|go north|take lamp|take lamp|go|bag|go south|go east|go down|take treasure|look"
for line in transcript(Game(), script.split("|")):
    print(">", line)
print(*transcript(Game(), ["bag"]), sep=" / ")
