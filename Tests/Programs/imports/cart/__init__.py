print('cart is', __name__, __package__, __spec__.name, __file__.rpartition('/')[2])
