"""A slow link between two network namespaces: what one side sends reaches the other late and at a limited rate.

    link.py SERVER CLIENT ROUND_TRIP_MS DOWN_KBIT UP_KBIT

SERVER and CLIENT are names of network namespaces (`ip netns add`). The server has the addresses 10.78.0.1 to 10.78.0.3 (`hosts.ts`),
the client 10.78.0.100. TCP and TLS on both sides are those of the system. Needs root and /dev/net/tun. Prints "ready",
and ends with a signal.
"""

import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

CLONE_NEWNET = 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
QUEUE_SECONDS = 1.5  # a longer queue drops packets, as routers do
SERVERS, CLIENT = ["10.78.0.1", "10.78.0.2", "10.78.0.3"], "10.78.0.100"
SILENT = "10.78.0.9"  # nobody has this address: what is sent there is lost

libc = ctypes.CDLL(None, use_errno=True)


def enter(path):
    with open(path) as file:
        if libc.setns(file.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns " + path)


def interface(namespace, name, own, peers):
    """Makes a tun device in a namespace. Returns its file descriptor."""
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    enter("/var/run/netns/" + namespace)
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    commands = ["link set lo up"] + [f"addr add {address}/32 dev {name}" for address in own]
    commands += [f"link set {name} mtu 1500 up"] + [f"route add {address} dev {name}" for address in peers]
    for command in commands:
        subprocess.check_call(["ip", *command.split()])
    libc.setns(home, CLONE_NEWNET)
    os.close(home)
    return device


class Direction:
    """Packets on their way to a device."""

    def __init__(self, device, kbit, delay):
        self.device, self.rate, self.delay = device, kbit * 1000 / 8, delay
        self.packets = collections.deque()
        self.free = 0.0  # when the line has sent all packets so far

    def send(self, packet):
        now = time.monotonic()
        start = max(now, self.free)
        if start - now > QUEUE_SECONDS:
            return
        self.free = start + len(packet) / self.rate
        self.packets.append((self.free + self.delay, packet))

    def deliver(self):
        while self.packets and self.packets[0][0] <= time.monotonic():
            try:
                os.write(self.device, self.packets[0][1])
            except BlockingIOError:
                return
            self.packets.popleft()


def main():
    server, client = sys.argv[1:3]
    round_trip, down, up = (float(one) for one in sys.argv[3:6])
    ends = interface(server, "cw-tun-s", SERVERS, [CLIENT]), interface(client, "cw-tun-c", [CLIENT], [*SERVERS, SILENT])
    to_client = Direction(ends[1], down, round_trip / 2000)
    to_server = Direction(ends[0], up, round_trip / 2000)
    ways = {ends[0]: to_client, ends[1]: to_server}
    print("ready", flush=True)
    while True:
        for way in ways.values():
            way.deliver()
        due = [way.packets[0][0] for way in ways.values() if way.packets]
        wait = max(0, min(due) - time.monotonic()) if due else None
        for device in select.select(list(ends), [], [], wait)[0]:
            while True:
                try:
                    ways[device].send(os.read(device, 65536))
                except BlockingIOError:
                    break


main()
