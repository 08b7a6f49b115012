"""The words by which hints.py knows an address, a person's name or a link: data, in French, Arabic and Darija.

They are written as people write them; home/personal_data/folded.py folds both them and the comments (accents, vowel
signs, forms of a letter), so that one spelling stands here for all. The words for papers and addresses of mail stand
beside it. Lists of names are short on purpose: what is common enough to be met and means nothing else. A word that also
means something else costs moderators more than it finds.
"""

# --- Street addresses -------------------------------------------------------------------------------------------------
# A number comes right after: “appartement 12”, «شقة رقم 4».
NUMBERED = "lot immeuble imm appartement appart appt apt bloc villa عمارة شقة بلوك فيلا"
# A number stands before them or after the name: “12, rue des Orangers”, «حي السلام رقم 5».
STREETS = (
    "rue avenue av ave boulevard bd blvd bld hay lotissement residence derb impasse zanqat zankat zenqat "
    "شارع زنقة حي درب إقامة تجزئة"
)
# Only with a word for “number”: “maison n° 5”, «الدار رقم 12».
HOUSES = "maison منزل دار"
NUMBER_WORDS = "n no nr num numero رقم نمرة"
# «حي» is also “alive”: eighteen years after it are no house.
NEVER_BEFORE_A_NUMBER = "حي"
# A hamlet with its name is an address. «دوار» is also dizziness, which survivors speak of.
HAMLETS = "douar duwwar دوار"
NOT_A_HAMLET = (
    "شديد شديدة مستمر دائم خفيف قوي مفاجئ البحر الرأس راس في من و أو عند كل مع ولا ثم كان هو هذا صغير كبير "
    "فقير بعيد معزول جبلي تابع يقع يوجد قريب آخر واحد"
)
ARTICLES = ("ال", "وال", "فال", "بال", "كال", "لل", "ولل")
# “Le douar de mon père” names none.
ELIDED_OR_ARTICLE = ("de", "du", "des", "d", "la", "le", "les", "l")
# What may stand within a name of a street or of a person without a capital.
PARTICLES = (
    "de du des d la le les l el al ibn ben bin bent ait aït oulad ouled ulad beni bni bou abou abi sidi ould "
    "bab"
)
MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "يناير فبراير مارس أبريل ابريل ماي مايو يونيو يوليوز يوليو غشت أغسطس شتنبر سبتمبر أكتوبر نونبر نوفمبر دجنبر ديسمبر"
)

# --- Links ------------------------------------------------------------------------------------------------------------
# Ends of names of sites. Those that are French words after a missing space (de, la, est…) are left out.
SITE_ENDS = (
    "com net org info biz ma fr be ch ca uk eu io co ly tk ru cn xyz top site online shop store club live vip win bet "
    "casino loan click link website space fun icu app dev pro news blog tv int gov edu dz tn eg qa ae sa es it pt nl"
)

# --- Persons ----------------------------------------------------------------------------------------------------------
# What makes of a name a danger: that its bearer suffered, was held, or is accused of it.
SUFFERED = (
    "victime victimes détenu détenue détenus détenues prisonnier prisonnière prisonniers prisonnières disparu disparue "
    "disparus disparues emprisonné emprisonnée emprisonnés incarcéré incarcérée incarcérés kidnappé kidnappée "
    "séquestré séquestrée tortionnaire tortionnaires bourreau bourreaux martyrisé subi battu battue "
    "mo3ta9al mou3ta9al m3ta9al t3eddeb t3addeb t3adeb"
)
# Without their accent these are other words (“la torture”, “il arrête”): only with it, or after “été”.
SUFFERED_WITH_ACCENT = (
    "torturé torturée torturés torturées arrêté arrêtée arrêtés arrêtées violé violée enlevé enlevée"
)
PASSIVE = "été"
# With every clitic before, and the alif of tanwin after.
SUFFERED_ARABIC = (
    "ضحية ضحايا معتقل معتقلة معتقلين معتقلون معتقلات سجين سجينة سجناء سجينات معذب معذبة معذبين مختطف مختطفة مختطفين "
    "مختطفون مختف مختفي مختفية محتجز محتجزة محتجزين جلاد جلادين جلادون"
)
TANWIN = "ا"
NISBA = "ي"  # most family names end so
# Verbs take fewer of them.
SUFFERED_VERBS = (
    "اعتقل اعتقلت اعتقلوا اعتقلوه اعتقلوها اختطف اختطفت اختطفوا عذب عذبت عذبوا عذبوه عذبوها تعرض تعرضت"
)

# Before a name. `M` is one only as a capital.
TITLES = "m mr mme mlle monsieur madame si lalla hajj haj hajja elhaj"
TITLES_ARABIC = "السيد السيدة للسيد للسيدة الأستاذ الأستاذة للأستاذ الحاج الحاجة للحاج للا سي مولاي"
KIN = (
    "frère soeur sœur père mère fils fille mari femme époux épouse cousin cousine oncle tante ami amie voisin voisine "
    "neveu nièce camarade khoya khouya khti khtti khalti 3ammi"
)
KIN_ARABIC = (
    "أخي اختي أختي أبي والدي أمي والدتي ابني ابنتي زوجي زوجتي عمي عمتي خالي خالتي صديقي صديقتي جاري جارتي خويا "
    "رفيقي"
)
# First names that are no other word.
FIRST_NAMES = (
    "ahmed mohamed mohammed mohammad mhamed abdellah abdelkader abdelaziz abderrahim abderrahman abdelkrim abdelhak "
    "abdellatif abdelmajid ali omar hassan hussein houcine lahcen brahim ibrahim youssef youness younes driss idriss "
    "mustapha mostafa rachid khalid said hamid karim jamal kamal nabil tarik hicham mourad aziz larbi miloud bouchaib "
    "fatima fatna khadija aicha zineb zahra maryam mariam meryem naima samira malika latifa rachida souad hafida "
    "najat nadia amina halima saida karima houda hanane rkia yamna itto "
    "أحمد محمد امحمد مصطفى إبراهيم يوسف إدريس رشيد خالد لحسن الحسين لحسين الحسن عبدالله عبدالقادر عبدالرحيم عبدالعزيز "
    "عبدالكريم عبداللطيف عبدالرحمان عبدالرحمن ياسين هشام طارق كمال نبيل بوشعيب ميلود "
    "فاطمة خديجة عائشة زينب مريم نعيمة مليكة لطيفة رشيدة سعاد حفيظة نادية حليمة سعيدة رقية فاطنة يامنة"
)
# First names after a title or a word of kinship only: elsewhere they are “on me”, “age”, “happy”, “good”.
NAMES_AFTER_TITLE = "علي عمر سعيد حسن حميد جمال العربي نجاة أمينة ليلى سمير"
SERVANT = "عبد"  # the first half of many names: «عبد الرحيم»
SON = "بن ابن بنت ايت آيت أيت بو أبو ولد"
# After «السيد» come offices more often than names.
NOT_A_NAME_ARABIC = (
    "الوزير الرئيس المدير الوالي العامل القاضي الوكيل المحامي الداعي الراضي النبي الثاني الماضي الحالي التالي "
    "الذي التي الآتي العزيز الكريم الغالي في من إلى على عن مع هو هي هذا هذه كان كانت لا لم لن ما قد أن إن رئيس "
    "وزير مدير وكيل والي عامل قاضي مندوب رئيسة وزيرة مديرة المحترم الفاضل السادس الخامس الرابع الثالث ثاني "
    "المغربي العالي الدولي الوطني المحلي الإنساني النفسي الجسدي السياسي الحقوقي"
)
# The beginning of what people say of themselves, before a word of SUFFERED in the singular.
OF_ONESELF = ("je suis", "j ai été", "j étais", "أنا", "كنت")
PLURALS = (
    "victimes détenus détenues prisonniers prisonnières disparus disparues tortionnaires bourreaux ضحايا"
)

# Words with a capital that are nobody's name: sentences begin with them, or they are places, bodies and texts.
NOT_A_NAME = (
    "le la les un une des de du au aux l d mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce "
    "cet cette ces je tu il elle on nous vous ils elles qui que quoi dont où et ou mais car donc or ni si pour "
    "dans avec sans sur sous par contre entre vers chez après avant depuis pendant quand comme comment "
    "pourquoi chaque tout toute tous toutes aucun aucune plusieurs quel quelle plus moins très trop bien merci "
    "bonjour bonsoir salut salam respect hommage courage bravo vive paix gloire honneur soutien solidarité "
    "pensée pensées condoléances félicitations justice vérité mémoire dignité liberté dieu allah amen "
    "inchallah hamdoulillah monsieur madame messieurs mesdames mme mlle mr m cher chère chers chères ancien "
    "ancienne anciens feu oui non aujourd aujourd'hui hier demain ici là selon voici voilà c s j n qu est sont "
    "était ont été a à en y ne pas être avoir lundi mardi mercredi jeudi vendredi samedi dimanche janvier "
    "février mars avril mai juin juillet août septembre octobre novembre décembre association amrvt médicale "
    "réhabilitation centre hôpital clinique conseil national nationale international internationale "
    "internationaux droits droit homme humain humains humaines instance équité réconciliation comité "
    "commission convention protocole facultatif istanbul article articles loi code constitution ministère "
    "ministre gouvernement état royaume maroc marocain marocaine marocains marocaines nations unies onu haut "
    "commissariat union européenne africaine europe afrique france belgique espagne suisse danemark cour "
    "tribunal parlement roi reine prince majesté sm amnesty human rights watch fonds organisation mondiale "
    "santé journée mécanisme prévention torture tortures victimes victime caravane campagne rapport rapporteur "
    "spécial forum fédération ligue croix rouge croissant facebook whatsapp google youtube twitter instagram "
    "casablanca rabat fès fes meknès marrakech agadir tanger tétouan oujda nador laâyoune dakhla salé kénitra "
    "safi essaouira ouarzazate errachidia zagora azilal khénifra mellal imilchil midelt tazmamart agdz kelaat "
    "kalaat mgouna m'gouna magouna gouna tagounite skoura derb moulay chérif cherif mokri dar complexe corbès "
    "tanougha atlas rif souss sahara méditerranée grande petite nord sud ouest rue avenue boulevard place "
    "quartier hay prison nouvel nouvelle an année années hommes femmes enfants famille familles monde peuple "
    "pays islam ramadan aïd coran printemps arabe génération noire guerre plomb page site internet"
)
