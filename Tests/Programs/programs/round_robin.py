# A scheduler of coroutines: tasks wait for time, for each other, and for messages; one fails and another cancels.
class Wait:
    def __init__(self, kind, what):
        self.kind, self.what = kind, what

    def __await__(self):
        return (yield self)


class Cancelled(BaseException):
    pass


class Task:
    def __init__(self, name, coroutine):
        self.name, self.coroutine, self.result, self.error, self.done, self.inbox = name, coroutine, None, None, False, []

    def __await__(self):
        if not self.done:
            yield Wait('task', self)
        if self.error:
            raise self.error
        return self.result


class Loop:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.waiting, self.log = 0, [], [], [], []

    def spawn(self, name, coroutine):
        task = Task(name, coroutine)
        self.ready.append((task, None, None))
        return task

    def send(self, task, message):
        task.inbox.append(message)

    def step(self, task, value, error):
        try:
            wait = task.coroutine.throw(error) if error else task.coroutine.send(value)
        except StopIteration as end:
            task.result, task.done = end.value, True
        except (Exception, Cancelled) as failure:
            task.error, task.done = failure, True
        else:
            if wait.kind == 'sleep':
                self.sleeping.append((self.now + wait.what, len(self.log), task))
            else:
                self.waiting.append((wait, task))
        self.log.append((self.now, task.name, task.done))

    def run(self):
        while True:
            while self.ready:
                self.step(*self.ready.pop(0))
                for entry in list(self.waiting):
                    wait, task = entry
                    if wait.kind == 'task' and wait.what.done:
                        self.ready.append((task, None, None))
                    elif wait.kind == 'message' and task.inbox:
                        self.ready.append((task, task.inbox.pop(0), None))
                    elif wait.kind == 'cancel':
                        victim = wait.what
                        self.waiting = [w for w in self.waiting if w[1] is not victim]
                        self.ready.append((victim, None, Cancelled('by ' + task.name)))
                        self.ready.append((task, None, None))
                    else:
                        continue
                    self.waiting.remove(entry)
            if not self.sleeping:
                return
            self.sleeping.sort(key=lambda s: s[:2])
            self.now, _, task = self.sleeping.pop(0)
            self.ready.append((task, None, None))


loop = Loop()


async def worker(n):
    total = 0
    for i in range(n):
        await Wait('sleep', n)
        total += i
    return total


async def failing():
    await Wait('sleep', 4)
    raise KeyError('lost')


async def listener():
    heard = []
    try:
        while True:
            heard.append(await Wait('message', None))
    except Cancelled as cancelled:
        return heard, str(cancelled)


async def main():
    tasks = [loop.spawn(f'worker{n}', worker(n)) for n in (3, 2)]
    ear = loop.spawn('ear', listener())
    bad = loop.spawn('bad', failing())
    for task in tasks:
        loop.send(ear, (loop.now, await task))
    try:
        await bad
    except KeyError as error:
        loop.send(ear, error.args)
    await Wait('sleep', 1)
    await Wait('cancel', ear)
    return await ear


task = loop.spawn('main', main())
loop.run()
print(task.result)
print(loop.now, len(loop.log), loop.log[-3:])
