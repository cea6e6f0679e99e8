# An event loop: tasks, groups, timeouts, queues, locks, events, asynchronous generators, streams over a pair of sockets.
import asyncio
import socket


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def producer(queue):
    for i in range(3):
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    got = []
    while (item := await queue.get()) is not None:
        got.append(item)
    return got


async def guarded(lock, name, log):
    async with lock:
        log.append(name)
        await asyncio.sleep(0)
        log.append(name.upper())


async def failing():
    await asyncio.sleep(0)
    raise ValueError('no')


async def main():
    print([i async for i in ticks(3)])
    queue = asyncio.Queue(2)
    print(await asyncio.gather(producer(queue), consumer(queue)))
    lock, log = asyncio.Lock(), []
    await asyncio.gather(guarded(lock, 'a', log), guarded(lock, 'b', log))
    print(log)
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait(), name='waiter')
    asyncio.get_running_loop().call_later(0.001, event.set)
    print(await waiter, waiter.get_name(), waiter.done())
    try:
        await asyncio.wait_for(asyncio.sleep(1000), 0.001)
    except TimeoutError:
        print('wait_for')
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1000)
    except TimeoutError:
        print('timeout')
    print(await asyncio.gather(failing(), asyncio.sleep(0, 'fine'), return_exceptions=True))
    task = asyncio.create_task(asyncio.sleep(1000))
    await asyncio.sleep(0)
    task.cancel('enough')
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', error)
    one, other = socket.socketpair()
    reader, answering = await asyncio.open_connection(sock=one)
    _, writer = await asyncio.open_connection(sock=other)
    writer.write(b'line\nrest')
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    print(await reader.read())
    answering.close()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            group.create_task(asyncio.sleep(1000))
    except* ValueError as error:
        print(error.exceptions)


asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 'done')))
loop.close()
