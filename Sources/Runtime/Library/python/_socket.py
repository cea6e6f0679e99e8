"""Sockets. Python library reference, "socket".

What is built: connected pairs of stream and datagram sockets within the program (`socketpair`). Their buffers are objects of the
program, so they survive suspension. Sockets to other processes or to the network are not built: making one is an OSError.
"""

error = OSError
timeout = TimeoutError
herror = type('herror', (OSError,), {'__module__': 'socket'})
gaierror = type('gaierror', (OSError,), {'__module__': 'socket'})
has_ipv6 = False
CAPI = None

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET = range(1, 6)
SOCK_NONBLOCK, SOCK_CLOEXEC = 0o4000, 0o2000000
SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP = 1, 0, 6, 17
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_OOBINLINE = range(1, 11)
SO_LINGER, SO_REUSEPORT = 13, 15
SOMAXCONN = 4096
MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_WAITALL, MSG_DONTWAIT, MSG_NOSIGNAL = 1, 2, 4, 0x100, 0x40, 0x4000
SHUT_RD, SHUT_WR, SHUT_RDWR = range(3)
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
IPV6_V6ONLY, TCP_NODELAY = 26, 1
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST, INADDR_NONE = 0, 0x7f000001, 0xffffffff, 0xffffffff
EAI_BADFLAGS, EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY = -1, -2, -3, -4, -6
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_ADDRCONFIG, AI_NUMERICSERV = 1, 2, 4, 0x20, 0x400
NI_NUMERICHOST, NI_NUMERICSERV, NI_MAXHOST, NI_MAXSERV = 1, 2, 1025, 32

# Numbers of our own, beyond those that the system gives to files.
_first_number = 1 << 20
_next_number = _first_number
_endpoints = {}
_default_timeout = None
_capacity = 212992


class _Endpoint:
    """One end of a pair: what was sent to it and is not yet received. Of datagrams, `buffer` is a list of them."""
    __slots__ = 'family', 'kind', 'proto', 'buffer', 'peer', 'can_receive', 'can_send', 'users', 'options'

    def __init__(self, family, kind, proto):
        self.family, self.kind, self.proto = family, kind, proto
        self.buffer = bytearray() if kind == SOCK_STREAM else []
        self.peer = None
        self.can_receive = self.can_send = True
        self.users = 0
        self.options = {}

    def size(self):
        return len(self.buffer) if self.kind == SOCK_STREAM else sum([len(part) for part in self.buffer])

    def is_ended(self):
        """Whether nothing more can arrive."""
        return not self.can_receive or self.peer is None or not self.peer.can_send

    def is_readable(self):
        return bool(self.buffer) or self.is_ended()

    def is_broken(self):
        """Whether what is sent is lost."""
        return not self.can_send or self.peer is None or not self.peer.can_receive

    def is_writable(self):
        return self.is_broken() or self.peer.size() < _capacity


def _opened(endpoint):
    global _next_number
    number = _next_number
    _next_number += 1
    _endpoints[number] = endpoint
    endpoint.users += 1
    return number


def _closed(number):
    endpoint = _endpoints.pop(number, None)
    if endpoint is None:
        raise OSError(9, 'Bad file descriptor')
    endpoint.users -= 1
    if not endpoint.users:
        if endpoint.peer is not None:
            endpoint.peer.peer = None
        endpoint.peer = None


def close(fd, /):
    """Close a socket by its number."""
    _closed(fd)


def dup(fd, /):
    """Another number of the same socket."""
    return _opened(_found(fd))


def _found(number):
    endpoint = _endpoints.get(number)
    if endpoint is None:
        raise OSError(9, 'Bad file descriptor')
    return endpoint


def _not_built(*args, **kwargs):
    raise OSError(97, 'sockets to other processes and to the network are not built yet')


class socket:
    """One end of a pair that `socketpair` made, by its number."""
    __slots__ = '_number', '_timeout', '_family', '_kind', '_proto'

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            self._number = -1
            _not_built()
        if not isinstance(fileno, int):
            raise TypeError(f"'{fileno.__class__.__name__}' object cannot be interpreted as an integer")
        if fileno < 0:
            raise ValueError('negative file descriptor')
        endpoint = _endpoints.get(fileno)
        if endpoint is None:
            self._number = -1
            if fileno < _first_number:
                _not_built()
            raise OSError(9, 'Bad file descriptor')
        self._number = fileno
        self._family = endpoint.family if family == -1 else int(family)
        self._kind = endpoint.kind if type == -1 else int(type)
        self._proto = endpoint.proto if proto == -1 else proto
        self._timeout = _default_timeout

    @property
    def family(self):
        return self._family

    @property
    def type(self):
        return self._kind

    @property
    def proto(self):
        return self._proto

    @property
    def timeout(self):
        return self._timeout

    def fileno(self):
        return getattr(self, '_number', -1)

    def detach(self):
        """Leave the socket open and this object closed: the number."""
        number, self._number = self._number, -1
        return number

    def close(self):
        if self.fileno() != -1:
            _closed(self.detach())

    def __del__(self):
        if self.fileno() != -1:
            import warnings
            warnings.warn(f'unclosed {self!r}', ResourceWarning, source=self)
            self.close()

    def __repr__(self):
        return f'<socket object, fd={self.fileno()}, family={self._family}, type={self._kind}, proto={self._proto}>'

    def settimeout(self, value, /):
        """Seconds that an operation may wait; None without end, 0 not at all."""
        if value is not None:
            value = float(value)
            if value < 0:
                raise ValueError('Timeout value out of range')
        self._timeout = value

    def gettimeout(self):
        return self._timeout

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def _wait(self, is_ready):
        if is_ready():
            return
        if self._timeout == 0:
            raise BlockingIOError(11, 'Resource temporarily unavailable')
        if self._timeout is None:
            raise OSError(35, 'deadlock: the only thread waits for the other end of a pair, which it holds')
        import time
        end = time.monotonic() + self._timeout
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.02))
        raise TimeoutError('timed out')

    def recv(self, bufsize, flags=0, /):
        """Receive up to `bufsize` bytes; none when the other end is closed."""
        if bufsize < 0:
            raise ValueError('negative buffersize in recv')
        endpoint = _found(self.fileno())
        self._wait(endpoint.is_readable)
        buffer = endpoint.buffer
        if not buffer:
            return b''
        if endpoint.kind != SOCK_STREAM:
            return (buffer[0] if flags & MSG_PEEK else buffer.pop(0))[:bufsize]
        data = bytes(buffer[:bufsize])
        if not flags & MSG_PEEK:
            del buffer[:bufsize]
        return data

    def recvfrom(self, bufsize, flags=0, /):
        return self.recv(bufsize, flags), None

    def recv_into(self, buffer, nbytes=0, flags=0):
        """Receive into a writable buffer: how many bytes."""
        if nbytes < 0:
            raise ValueError('negative buffersize in recv_into')
        view = memoryview(buffer).cast('B')
        if nbytes > len(view):
            raise ValueError('buffer too small for requested bytes')
        data = self.recv(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        return self.recv_into(buffer, nbytes, flags), None

    def send(self, data, flags=0, /):
        """Send what there is room for: how many bytes."""
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(memoryview(data))
        endpoint = _found(self.fileno())
        self._wait(endpoint.is_writable)
        if endpoint.is_broken():
            raise BrokenPipeError(32, 'Broken pipe')
        peer = endpoint.peer
        if endpoint.kind != SOCK_STREAM:
            peer.buffer.append(data)
            return len(data)
        data = data[:_capacity - len(peer.buffer)]
        peer.buffer += data
        return len(data)

    def sendall(self, data, flags=0, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        view = memoryview(data).cast('B')
        while view:
            view = view[self.send(view, flags):]

    def shutdown(self, how, /):
        """No more receiving, no more sending, or neither."""
        endpoint = _found(self.fileno())
        if how in (SHUT_RD, SHUT_RDWR):
            endpoint.can_receive = False
        if how in (SHUT_WR, SHUT_RDWR):
            endpoint.can_send = False
        if how not in (SHUT_RD, SHUT_WR, SHUT_RDWR):
            raise OSError(22, 'Invalid argument')

    def getsockname(self):
        _found(self.fileno())
        return '' if self._family == AF_UNIX else None

    def getpeername(self):
        if _found(self.fileno()).peer is None:
            raise OSError(107, 'Transport endpoint is not connected')
        return ''

    def setsockopt(self, level, optname, value, optlen=None, /):
        _found(self.fileno()).options[level, optname] = value

    def getsockopt(self, level, optname, buflen=0, /):
        endpoint = _found(self.fileno())
        known = {(SOL_SOCKET, SO_ERROR): 0, (SOL_SOCKET, SO_TYPE): endpoint.kind,
                 (SOL_SOCKET, SO_SNDBUF): _capacity, (SOL_SOCKET, SO_RCVBUF): _capacity}
        return endpoint.options.get((level, optname), known.get((level, optname), 0))

    def connect(self, address, /):
        _found(self.fileno())
        raise OSError(106, 'Transport endpoint is already connected')

    def connect_ex(self, address, /):
        _found(self.fileno())
        return 106

    def accept(self):
        raise OSError(22, 'Invalid argument')

    _accept = accept
    bind = listen = sendto = sendmsg = recvmsg = recvmsg_into = _not_built


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    """A pair of connected sockets."""
    family, type = int(family), int(type) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
    if family != AF_UNIX:
        raise OSError(95, 'Operation not supported')
    if type not in (SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET):
        raise OSError(94, 'Socket type not supported')
    one, other = _Endpoint(family, type, proto), _Endpoint(family, type, proto)
    one.peer, other.peer = other, one
    return socket(family, type, proto, _opened(one)), socket(family, type, proto, _opened(other))


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


getaddrinfo = gethostbyname = gethostbyname_ex = gethostbyaddr = getnameinfo = getservbyname = getservbyport = getprotobyname = _not_built


def gethostname():
    import posix
    return posix.uname().nodename


# MARK: Numbers and addresses

def _swapped(value, size, name):
    if value < 0:
        raise OverflowError(f"{name}: can't convert negative Python int to C {size * 8}-bit unsigned integer")
    if value >> size * 8:
        raise OverflowError(f'{name}: Python int too large to convert to C {size * 8}-bit unsigned integer')
    import sys
    return int.from_bytes(value.to_bytes(size, 'big'), sys.byteorder)


def htons(x, /):
    return _swapped(x, 2, 'htons')


def ntohs(x, /):
    return _swapped(x, 2, 'ntohs')


def htonl(x, /):
    return _swapped(x, 4, 'htonl')


def ntohl(x, /):
    return _swapped(x, 4, 'ntohl')


def inet_aton(ip_addr, /):
    """The four bytes of an IPv4 address; its last number may stand for several."""
    parts = ip_addr.split('.')
    try:
        numbers = [int(part, 16 if part[:2].lower() == '0x' else 8 if part[:1] == '0' else 10) for part in parts]
    except ValueError:
        numbers = []
    if not 1 <= len(numbers) <= 4 or any([n < 0 for n in numbers]) or any([n > 255 for n in numbers[:-1]]):
        raise OSError('illegal IP address string passed to inet_aton')
    room = 5 - len(numbers)
    if numbers[-1] >> 8 * room:
        raise OSError('illegal IP address string passed to inet_aton')
    return bytes(numbers[:-1]) + numbers[-1].to_bytes(room, 'big')


def inet_ntoa(packed_ip, /):
    packed_ip = bytes(packed_ip)
    if len(packed_ip) != 4:
        raise OSError('packed IP wrong length')
    return '.'.join([str(n) for n in packed_ip])


def inet_pton(af, ip, /):
    import ipaddress
    if af not in (AF_INET, AF_INET6):
        raise OSError(97, 'Address family not supported by protocol')
    try:
        return (ipaddress.IPv4Address if af == AF_INET else ipaddress.IPv6Address)(ip).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_pton') from None


def inet_ntop(af, packed_ip, /):
    import ipaddress
    if af not in (AF_INET, AF_INET6):
        raise ValueError(f'unknown address family {af}')
    if len(packed_ip) != (4 if af == AF_INET else 16):
        raise ValueError('invalid length of packed IP address string')
    return str((ipaddress.IPv4Address if af == AF_INET else ipaddress.IPv6Address)(bytes(packed_ip)))


def if_nameindex():
    _not_built()


if_nametoindex = if_indextoname = _not_built
