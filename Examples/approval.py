"""A workflow that waits for a person, for as long as it takes.

    torpor run --image order.image Examples/approval.py
        ... prints the first request and exits: nothing is left running
    torpor resume order.image --value '{"approved": true, "by": "ann"}'
        ... tomorrow, on another machine: the program goes on in the middle of its expression
"""

import torpor

ORDERS = [("paper", 40), ("desk", 450), ("server", 9000)]


def needed(amount):
    """Who has to agree to an order of this amount."""
    if amount >= 100:
        yield "team lead"
    if amount >= 5000:
        yield "director"


def approve(item, amount):
    """Ask one person after the other; the first refusal ends it."""
    for role in needed(amount):
        answer = torpor.suspend({"ask": role, "item": item, "amount": amount})
        print(f"  {role}: {'yes' if answer['approved'] else 'no'} ({answer.get('by', 'unknown')})")
        if not answer["approved"]:
            return False
    return True


def main():
    spent = 0
    for item, amount in ORDERS:
        print(f"{item} for {amount}")
        if approve(item, amount):
            spent += amount
            print("  ordered")
        else:
            print("  refused")
    print("spent in total:", spent)


main()
