# Pairs of sockets in the program's own memory, and waiting for them.
import _socket
import select

a, b = _socket.socketpair()
print(a.family, a.type, a.proto, a.timeout, a.getblocking())
print(select.select([a, b], [a, b], [], 0) == ([], [a, b], []))
print(a.send(b'hello'), b.recv(3), b.recv(10, _socket.MSG_PEEK), b.recv(10))
b.setblocking(False)
try:
    b.recv(1)
except BlockingIOError as error:
    print(error)
b.settimeout(0.001)
try:
    b.recv(1)
except TimeoutError as error:
    print(error)
a.sendall(bytearray(b'0123456789'))
print(select.select([b], [], [], 5) == ([b], [], []))
buffer = bytearray(4)
print(b.recv_into(buffer), buffer, b.recv(100))
print(select.select([b], [], [], 0.001))
a.shutdown(_socket.SHUT_WR)
print(b.recv(5), b.send(b'back'), a.recv(9))
a.close()
try:
    b.send(b'x')
except BrokenPipeError as error:
    print(error)
print(a.fileno(), a)
try:
    a.recv(1)
except OSError as error:
    print(error)
b.close()

a, b = _socket.socketpair(_socket.AF_UNIX, _socket.SOCK_DGRAM)
a.send(b'one')
a.send(b'two')
print(b.recv(2), b.recv(9))
number = a.detach()
a = _socket.socket(fileno=number)
a.close()
b.close()

for arguments in ([-1], [], []), ([], [], [], -1), (['x'], [], [], 0), (5, [], []):
    try:
        select.select(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(_socket.inet_aton('127.0.0.1'), _socket.inet_ntoa(b'\x0a\0\0\xff'), _socket.htons(258), _socket.ntohl(1))
