"""stub: the desk's addresses, below /admin/comments/"""

urlpatterns = []
