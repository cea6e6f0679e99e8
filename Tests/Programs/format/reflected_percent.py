# `__rmod__` of str and bytes: the argument is the format.
print('x'.__rmod__('<%s>'), b'x'.__rmod__(b'<%s>'), bytearray(b'x').__rmod__(bytearray(b'<%s>')))
print(str.__rmod__('k', '%5s|%%'), 'a'.__rmod__(1), b'a'.__rmod__('%s'), 'a'.__rmod__(b'%s'), bytearray(b'a').__rmod__(b'%s'))
for template in ('', '%s %s', '%d', '%'):
    try:
        print('x'.__rmod__(template))
    except Exception as error:
        print(type(error).__name__, error)


class Loud(str):
    def __str__(self):
        return self.upper() + '!'

    def __rmod__(self, template):
        return ('reflected', template, str(self))


print('%s' % Loud('a'), '%s-%s' % (Loud('a'), 1), 5 .__mod__(Loud('a')))


class Quiet(str):
    def __str__(self):
        return 'quiet ' + str.__str__(self)


print('%s' % Quiet('a'), Quiet('b').__rmod__('[%s]'), Quiet('%d').__mod__(3))
try:
    7 % 'text'
except TypeError as error:
    print(error)
