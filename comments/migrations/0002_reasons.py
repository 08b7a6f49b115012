"""The first reasons, in both languages. They are records: the association rewords, adds to and retires them."""

from django.db import migrations

# (name in French, name in Arabic, message in French, message in Arabic). A message comes after the sentence that says
# that the comment is not published. It tells what the matter is without blaming the writer, and what can be done.
REASONS = [
    (
        "Nomme ou décrit une personne",
        "يذكر شخصاً أو يصفه",
        "Une personne y est nommée ou pourrait y être reconnue. Pour la protéger, et pour vous protéger, nous ne"
        " publions ni nom ni description. Vous pouvez écrire à nouveau sans rien qui permette de reconnaître quelqu’un.",
        "ورد فيه اسم شخص أو ما قد يسمح بالتعرف عليه. حمايةً له ولك، لا ننشر أسماء ولا أوصافاً. يمكنك أن تكتب من جديد دون"
        " ذكر ما يدل على أي شخص.",
    ),
    (
        "Contient des coordonnées",
        "يتضمن معلومات للاتصال",
        "Il contient un numéro, une adresse ou un autre moyen de joindre quelqu’un. Tout le monde peut lire cette page,"
        " c’est pourquoi nous n’y publions pas de coordonnées. Vous pouvez écrire à nouveau sans les donner.",
        "يتضمن رقماً أو عنواناً أو وسيلة أخرى للاتصال بشخص. يمكن للجميع قراءة هذه الصفحة، ولذلك لا ننشر فيها هذه المعلومات."
        " يمكنك أن تكتب من جديد دون ذكرها.",
    ),
    (
        "Insultes ou haine",
        "إهانة أو كراهية",
        "Certains de ses mots peuvent blesser une personne ou un groupe. Votre avis nous intéresse. Vous pouvez"
        " l’écrire à nouveau avec d’autres mots.",
        "قد تجرح بعض كلماته شخصاً أو جماعة. رأيك يهمنا، ويمكنك أن تكتبه من جديد بكلمات أخرى.",
    ),
    (
        "Publicité",
        "إشهار",
        "Les commentaires de ce site ne servent pas à faire connaître un produit, un service ou un autre site.",
        "التعليقات في هذا الموقع غير مخصصة للتعريف بمنتوج أو خدمة أو موقع آخر.",
    ),
    (
        "Ne concerne pas cette page",
        "لا علاقة له بهذه الصفحة",
        "Il porte sur un autre sujet que celui de cette page. Si une autre page du site en parle, vous pouvez y laisser"
        " votre commentaire. Vous pouvez aussi écrire à l’association.",
        "يتناول موضوعاً غير موضوع هذه الصفحة. إذا كانت صفحة أخرى من الموقع تتحدث عنه فيمكنك أن تترك تعليقك فيها. ويمكنك"
        " أيضاً أن تكتب إلى الجمعية.",
    ),
    (
        "Décrit une situation à traiter ou une urgence",
        "يصف حالة تستدعي المتابعة أو حالة مستعجلة",
        "Ce que vous décrivez est important, mais un commentaire ne permet pas d’y donner suite. Le publier pourrait aussi"
        " mettre quelqu’un en danger. Consultez la page d’aide de ce site : elle indique à qui vous adresser.",
        "ما تصفه أمر مهم، لكن التعليقات لا تتيح متابعته، وقد يعرّض نشره شخصاً للخطر. انظر صفحة المساعدة في هذا الموقع:"
        " تجد فيها الجهات التي يمكنك أن تتوجه إليها.",
    ),
    (
        "Accuse quelqu’un sans que l’on puisse vérifier",
        "يتضمن اتهاماً لا يمكن التحقق منه",
        "Il attribue à une personne ou à un service des faits que nous n’avons pas les moyens de vérifier. Cela ne veut"
        " pas dire que nous ne vous croyons pas. Consultez la page d’aide de ce site : elle indique à qui les confier.",
        "ينسب إلى شخص أو جهة أفعالاً لا نتوفر على وسائل التحقق منها. هذا لا يعني أننا لا نصدقك. انظر صفحة المساعدة"
        " في هذا الموقع: تجد فيها الجهات التي يمكنك أن تطلعها على ذلك.",
    ),
]
NO_BREAK = "\u00a0"


def add_reasons(apps, schema_editor):
    Reason = apps.get_model("comments", "Reason")
    reasons = Reason.objects.using(schema_editor.connection.alias)
    for place, (name_fr, name_ar, message_fr, message_ar) in enumerate(REASONS, start=1):
        reasons.create(
            name_fr=name_fr,
            name_ar=name_ar,
            # The messages are sent by mail too, where nothing sets the spaces.
            message_fr=message_fr.replace(" :", f"{NO_BREAK}:"),
            message_ar=message_ar,
            order=place * 10,
        )


class Migration(migrations.Migration):
    dependencies = [("comments", "0001_comments")]

    operations = [migrations.RunPython(add_reasons, migrations.RunPython.noop)]
