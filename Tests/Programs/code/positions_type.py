# dis.Positions, which inspect makes of what co_positions() gives.
import dis


def divide(a, b):
    return a / b


positions = dis.Positions(1, 2, end_col_offset=4)
print(positions, positions.lineno, positions.end_col_offset, positions == (1, 2, None, 4), dis.Positions._fields, dis.Positions())
where = [dis.Positions(*p) for p in divide.__code__.co_positions() if p[2] == 11 and p[3] == 16]
print(len(where) > 0, where[0]._asdict())
