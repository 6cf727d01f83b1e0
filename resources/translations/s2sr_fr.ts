<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>s2sr</name>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Assess building footprints</source>
            <translation>Évaluer les emprises de bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Buildings</source>
            <translation>Bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Compares predicted polygons with true ones: precision, recall, F1, IoU, counts and areas, and a layer of hits and misses.</source>
            <translation>Compare des polygones prédits aux polygones de référence : précision, rappel, F1, IoU, nombres et surfaces, et une couche des détections correctes et des omissions.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons are paired one to one, the pair of the largest intersection over union (IoU) first, as long as it is over the threshold: a pair is a hit, the rest are misses and false alarms. The IoU of the result is that of the ground that the two layers cover.
The layers may be in any coordinate reference systems: they are compared in an equal-area projection. Parts of a multi-polygon count each by itself. Invalid geometries are repaired for the comparison, and said.</source>
            <translation>Les polygones sont appariés un à un, en commençant par la paire dont l'intersection sur union (IoU) est la plus grande, tant qu'elle dépasse le seuil : une paire est une détection correcte, le reste est fait d'omissions et de fausses alarmes. L'IoU du résultat est celle du terrain que couvrent les deux couches.
Les couches peuvent être dans n'importe quel SCR : elles sont comparées dans une projection équivalente. Chaque partie d'un multipolygone compte séparément. Les géométries invalides sont réparées pour la comparaison, et signalées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet</source>
            <translation>bâtiments,emprises,exactitude,validation,iou,précision,rappel,f1,spacenet</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>TP</source>
            <translation>Vrais positifs (TP)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FP</source>
            <translation>Faux positifs (FP)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>FN</source>
            <translation>Faux négatifs (FN)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>PRECISION</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>RECALL</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>MASK IOU</source>
            <translation>MASK IOU</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>COUNT ERROR</source>
            <translation>COUNT ERROR</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>AREA ERROR</source>
            <translation>AREA ERROR</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>SECONDS</source>
            <translation>Durée en secondes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Predicted polygons</source>
            <translation>Polygones prédits</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>A layer from a GeoPackage, GeoJSON, FlatGeobuf or Shapefile.</source>
            <translation>Une couche d'un GeoPackage, GeoJSON, FlatGeobuf ou Shapefile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>True polygons</source>
            <translation>Polygones de référence</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>The reference, complete in the area that is compared.</source>
            <translation>La référence, complète dans la zone comparée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Area that is compared</source>
            <translation>Zone comparée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Polygons of either layer count whose representative point lies in it. Without it everything is compared, and what was predicted where the reference does not reach is a false alarm.</source>
            <translation>Seuls comptent les polygones, de l'une ou l'autre couche, dont le point représentatif s'y trouve. Sans elle, tout est comparé, et ce qui est prédit là où la référence ne s'étend pas est une fausse alarme.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>IoU that a hit exceeds</source>
            <translation>IoU à dépasser pour une détection correcte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>0.25 is usual for images of some metres, 0.5 for finer ones.</source>
            <translation>0,25 est usuel pour des images de quelques mètres, 0,5 pour de plus fines.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Least area of a true polygon, m²</source>
            <translation>Surface minimale d'un polygone de référence, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Smaller ones are neither hits nor misses, and what is predicted for them, or as small and for none, is no false alarm.</source>
            <translation>Les plus petits ne sont ni des détections correctes ni des omissions ; ce qui est prédit à leur place, ou ce qui est aussi petit et ne correspond à rien, n'est pas une fausse alarme.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Hits, misses and false alarms</source>
            <translation>Détections correctes, omissions et fausses alarmes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>GeoPackage (.gpkg, with its style inside), GeoJSON or FlatGeobuf (.fgb), in the predicted layer's reference system.</source>
            <translation>GeoPackage (.gpkg, style inclus), GeoJSON ou FlatGeobuf (.fgb), dans le SCR de la couche prédite.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>All figures, by size and by the hectare too, as JSON.</source>
            <translation>Toutes les mesures, également par taille et par hectare, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_footprints.py"/>
            <source>{layer} cannot be opened as a layer of polygons.</source>
            <translation>Impossible d'ouvrir {layer} comme couche de polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>the one made for such pixels, and for the image or the stack that is given; the log says which. Each of the others is named with what it is for, and a run on other pixels warns.</source>
            <translation>celui qui est fait pour de tels pixels, et pour l'image ou la pile indiquée ; le journal dit lequel. Chacun des autres est nommé avec son usage, et une exécution sur d'autres pixels déclenche un avertissement.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>regular: walls at right angles where they keep to the outline, else the outline itself; the attribute regularised says which.
simple: the outline with as few corners as keep to it.
outline: as the building probability draws it.</source>
            <translation>regular : murs à angle droit là où ils suivent le contour, sinon le contour lui-même ; l'attribut regularised le précise.
simple : le contour avec aussi peu de sommets que possible sans s'en écarter.
outline : tel que le trace la probabilité de bâtiment.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building footprints</source>
            <translation>Emprises de bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Outlines buildings on an image, or on a stack of Sentinel-2 revisits, as polygons.</source>
            <translation>Trace les contours des bâtiments d'une image, ou d'une pile de revisites Sentinel-2, sous forme de polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Give one of four: a raster (an aerial or satellite image, a super-resolved image, or plain Sentinel-2), a product, the layers of a stack, or a folder of revisits. A stack goes into a network for stacks as it is; to outline buildings on a super-resolved image, make that first and give it as the raster. That finds more: on held-out suburbs (simulated Sentinel-2) F1 was 0.51 from eight dates super-resolved first, 0.36 from four dates straight in, 0.40 from one date super-resolved.
What can be told depends on the pixels. At 0.5 to 1 m single houses; at 2.5 m houses that stand free, and larger ones in part; on a super-resolved Sentinel-2 image large buildings, and where houses are rather than how many; on a single image of 10 m how densely an area is built up. Outlines of dense towns cannot be had from 10 m: make a built-up density instead.
No result is a cadastre. Every polygon has the mean and the least building probability, and says whether right angles were made.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indiquez une entrée parmi quatre : un raster (image aérienne ou satellite, image super-résolue, ou Sentinel-2 tel quel), un produit, les couches d'une pile, ou un dossier de revisites. Une pile entre telle quelle dans un réseau de neurones pour piles ; pour tracer les bâtiments d'une image super-résolue, produisez-la d'abord et indiquez-la comme raster. On en trouve ainsi davantage : sur des banlieues réservées à l'évaluation (Sentinel-2 simulé), F1 valait 0,51 avec huit dates d'abord super-résolues, 0,36 avec quatre dates utilisées directement, 0,40 avec une date super-résolue.
Ce que l'on distingue dépend des pixels. De 0,5 à 1 m, les maisons individuelles ; à 2,5 m, les maisons isolées et, en partie, les plus grandes ; sur une image Sentinel-2 super-résolue, les grands bâtiments, et l'emplacement des maisons plutôt que leur nombre ; sur une seule image à 10 m, la densité du bâti d'une zone. Les contours de villes denses ne peuvent pas être obtenus à 10 m : calculez plutôt une densité du bâti.
Aucun résultat ne vaut un cadastre. Chaque polygone porte les probabilités de bâtiment moyenne et minimale, et précise si ses angles ont été rendus droits.
Le travail est fait par le moteur, que l'algorithme « Installer le moteur » met en place une fois pour toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,deep learning,onnx</source>
            <translation>bâtiments,emprises,contours,maisons,toits,bâti,densité,polygones,segmentation,extraction,vectoriser,sentinel-2,aérien,apprentissage profond,onnx</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A card (.yaml) of a model for buildings, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Fiche (.yaml) d'un modèle pour les bâtiments, à côté de son fichier ONNX. Elle remplace le modèle ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The part to look at, in any coordinate system. Left empty, the whole image.</source>
            <translation>La partie à examiner, dans n'importe quel SCR. Si vide, toute l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Number of footprints</source>
            <translation>Nombre d'emprises de bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Area of all footprints, m²</source>
            <translation>Surface totale des emprises de bâtiments, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Model it was made with</source>
            <translation>Modèle utilisé</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Device it ran on</source>
            <translation>Périphérique utilisé</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Seconds</source>
            <translation>Durée en secondes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>One image with its bands in one raster: aerial, satellite, super-resolved, or plain Sentinel-2.</source>
            <translation>Une image dont toutes les bandes sont dans un seul raster : aérienne, satellite, super-résolue, ou Sentinel-2 telle quelle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Or the raster layers of a stack, one or more a date</source>
            <translation>Ou les couches raster d'une pile, une ou plusieurs par date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Revisits of one place: stacks of bands, or single bands that are grouped by the date in their names.</source>
            <translation>Revisites d'un même lieu : piles de bandes, ou bandes seules regroupées selon la date dans leur nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>The raster layers of a stack, one or more a date</source>
            <translation>Les couches raster d'une pile, une ou plusieurs par date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Names of the bands of the image or the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Noms des bandes de l'image ou des revisites, dans l'ordre, par exemple B02,B03,B04,B08. Nécessaire seulement si les fichiers ne les indiquent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Shape of the outlines</source>
            <translation>Forme des contours</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area, m²</source>
            <translation>Surface minimale, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller buildings are left out, and smaller parts of a row of houses join the next. Square metres on the ground, whatever the coordinate system.</source>
            <translation>Les bâtiments plus petits sont écartés, et les parties plus petites d'une rangée de maisons rejoignent la voisine. Mètres carrés au sol, quel que soit le SCR.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold of the building probability</source>
            <translation>Seuil de la probabilité de bâtiment</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Between 0 and 1; the outline is where the probability passes it. A higher one gives fewer and surer buildings, a lower one more, and more that are none. Left empty, the model's own, which was measured.</source>
            <translation>Entre 0 et 1 ; le contour passe là où la probabilité le dépasse. Plus haut, il donne des bâtiments moins nombreux et plus sûrs ; plus bas, il en donne plus, dont davantage de faux. Si vide, celui du modèle, qui a été mesuré.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Threshold that parts touching buildings</source>
            <translation>Seuil de séparation des bâtiments contigus</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>What passes it of the probability of inner parts is a building of its own. A higher one parts more; 0 does not part at all. Left empty, the model's own.</source>
            <translation>Ce qui le dépasse dans la probabilité des parties intérieures est un bâtiment à part. Plus haut, il sépare davantage ; 0 ne sépare rien. Si vide, celui du modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Least area of a courtyard, m²</source>
            <translation>Surface minimale d'une cour, m²</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Smaller holes in a building are filled.</source>
            <translation>Les trous plus petits d'un bâtiment sont comblés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Farthest a corner may move, m</source>
            <translation>Déplacement maximal d'un sommet, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How far simplification may leave the outline; 0 for not at all. Left empty, about half a pixel.</source>
            <translation>Distance maximale au contour après simplification ; 0 pour ne pas simplifier. Si vide, environ un demi-pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a pixel, m</source>
            <translation>Côté d'un pixel, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of an image without georeference. Left empty, that is taken which the model is best at, with a warning.</source>
            <translation>Pour une image sans géoréférencement. Si vide, la taille qui convient le mieux au modèle est prise, avec un avertissement.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: date (YYYY-MM-DD) or name of the revisit to whose grid the others are brought. Left empty, the clearest.</source>
            <translation>Pour une pile : date (AAAA-MM-JJ) ou nom de la revisite sur la grille de laquelle les autres sont ramenées. Si vide, la plus dégagée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints</source>
            <translation>Emprises de bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>A GeoPackage (.gpkg), which holds its style, a GeoJSON (.geojson, in degrees) or a FlatGeobuf (.fgb). Attributes: id, area_m2 and perimeter_m on the ground, probability (mean), probability_min, regularised, dates of the source, model and its checksum.</source>
            <translation>Un GeoPackage (.gpkg), qui contient son style, un GeoJSON (.geojson, en degrés) ou un FlatGeobuf (.fgb). Attributs : id, area_m2 et perimeter_m au sol, probability (moyenne), probability_min, regularised, dates de la source, modèle et sa somme de contrôle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Built-up density</source>
            <translation>Densité du bâti</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of cells with the built-up share, its error, the number of buildings and its error: what 10 m can tell where they cannot tell single houses.</source>
            <translation>GeoTIFF (.tif) de cellules avec la part bâtie, son erreur, le nombre de bâtiments et son erreur : ce que disent des pixels de 10 m là où les maisons ne se distinguent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Side of a cell of the density, m</source>
            <translation>Côté d'une cellule de densité, m</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>40 to 100 m, rounded to whole pixels. Larger cells are surer.</source>
            <translation>De 40 à 100 m, arrondi à un nombre entier de pixels. Les cellules plus grandes sont plus sûres.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Building probability</source>
            <translation>Probabilité de bâtiment</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>GeoTIFF (.tif) of the probability, 0 to 1, from which the outlines are drawn.</source>
            <translation>GeoTIFF (.tif) de la probabilité, de 0 à 1, d'après laquelle les contours sont tracés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>How many, how large, with which model and rules, and what was found out about the input, as JSON.</source>
            <translation>Combien, de quelle taille, avec quel modèle et quelles règles, et ce qui a été constaté sur l'entrée, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>HTML files (*.html)</source>
            <translation>Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Report of the revisits</source>
            <translation>Rapport sur les revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Of a stack: a page with every revisit, its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>Pour une pile : une page avec chaque revisite, sa date, sa part dégagée, son décalage, son masque, et si elle a été utilisée ou pourquoi elle ne l'a pas été.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>There is no input. Choose a raster (INPUT), a product (PRODUCT), the layers of a stack (REVISITS) or a folder of revisits (FOLDER).</source>
            <translation>Il n'y a pas d'entrée. Choisissez un raster (INPUT), un produit (PRODUCT), les couches d'une pile (REVISITS) ou un dossier de revisites (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{first} and {last} are given, and only one of them can be used. Empty the others.</source>
            <translation>Sont indiqués {first} et {last}, dont un seul peut être utilisé. Videz les autres.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{raster} has {count} rasters, and it takes one. Put the bands of one image into one raster (Raster &gt; Miscellaneous &gt; Build virtual raster, each file in a separate band), or give revisits as {revisits}.</source>
            <translation>{raster} contient {count} rasters et n'en accepte qu'un. Réunissez les bandes d'une image dans un seul raster (Raster &gt; Divers &gt; Construire un raster virtuel, chaque fichier dans une bande séparée), ou indiquez des revisites dans {revisits}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{parameter} is {value:g}. It is a probability, greater than 0 and less than 1, for example 0.5.</source>
            <translation>{parameter} vaut {value:g}. C'est une probabilité, supérieure à 0 et inférieure à 1, par exemple 0,5.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{page} is about revisits, and no stack is given. Empty it; {report} has the figures of an image.</source>
            <translation>{page} concerne les revisites, or aucune pile n'est indiquée. Videz ce paramètre ; {report} contient les mesures d'une image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>{layer} of {scene}</source>
            <translation>{layer} · {scene}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/building_footprints.py"/>
            <source>Footprints: {count}, {area:.0f} m² in all; model {model}, threshold {threshold}.</source>
            <translation>Emprises de bâtiments : {count}, {area:.0f} m² au total ; modèle {model}, seuil {threshold}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Check engine</source>
            <translation>Vérifier le moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Says whether the engine works: interpreter, versions, devices, memory, disk, models.</source>
            <translation>Indique si le moteur fonctionne : interpréteur, versions, périphériques, mémoire, disque, modèles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Devices are listed as working only if a session was really made on them.
The report in the log is what to paste into a question or a bug report.</source>
            <translation>Un périphérique n'est donné comme fonctionnel que si une session y a réellement été créée.
Le rapport du journal est ce qu'il faut coller dans une demande d'aide ou un rapport d'anomalie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine</source>
            <translation>vérifier,diagnostic,état,rapport,périphérique,gpu,cuda,onnxruntime,moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Interpreter</source>
            <translation>Interpréteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Providers</source>
            <translation>Fournisseurs d'exécution</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Memory free, MB</source>
            <translation>Mémoire libre, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>Disk free, MB</source>
            <translation>Espace disque libre, MB</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/check_engine.py"/>
            <source>A device to insist on: the check fails if it cannot be had. auto takes what there is.</source>
            <translation>Périphérique à exiger : la vérification échoue s'il n'est pas disponible. auto prend ce qu'il y a.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoTIFF: give the file a name that ends in .tif.</source>
            <translation>{file} n'est pas un GeoTIFF : donnez au fichier un nom qui se termine par .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/destinations.py"/>
            <source>{file} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.</source>
            <translation>{file} n'est ni un GeoPackage, ni un GeoJSON, ni un FlatGeobuf : donnez au fichier un nom qui se termine par .gpkg, .geojson ou .fgb.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Relative to that of a Sentinel-2 of its pixels: 1 for what such a sensor would see, 0 for pixels without any (far finer aerial images, averaged to the pixel, have 0.5 to 0.6). match and strict ask for it, and so do the figures.</source>
            <translation>Relatif à celui d'un Sentinel-2 de mêmes pixels : 1 pour ce que verrait un tel capteur, 0 pour des pixels sans étalement (des images aériennes bien plus fines, moyennées au pixel, ont 0,5 à 0,6). match et strict en tiennent compte, tout comme les mesures.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Enforce consistency with the source</source>
            <translation>Imposer la cohérence avec la source</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolution</source>
            <translation>Super-résolution</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Ties a super-resolved raster, whatever made it, to its low-resolution source.</source>
            <translation>Contraint un raster super-résolu, quelle que soit son origine, à concorder avec sa source à basse résolution.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The raster and its source must show the same place, and a source pixel must be a whole number of the raster's pixels.
Each band's own transfer function and the raster's own point spread say what the sensor would have seen of the raster; the difference to what it did see is put back. How far the two were apart, before and after, is in the log and in the report.</source>
            <translation>Le raster et sa source doivent montrer le même lieu, et un pixel de la source doit couvrir un nombre entier de pixels du raster.
La fonction de transfert de chaque bande et l'étalement du point du raster disent ce que le capteur aurait vu du raster ; la différence avec ce qu'il a réellement vu est réinjectée. L'écart entre les deux, avant et après, figure dans le journal et dans le rapport.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi</source>
            <translation>sentinel-2,super-résolution,cohérence,rétroprojection,radiométrie,validation,ndvi</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Super-resolved raster</source>
            <translation>Raster super-résolu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>A raster with the names of its bands, as the algorithm that super-resolves writes it.</source>
            <translation>Un raster avec les noms de ses bandes, tel que l'écrit l'algorithme de super-résolution.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Its low-resolution source</source>
            <translation>Sa source à basse résolution</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>The stack of bands, or the layers of single bands, that the raster was made of.</source>
            <translation>La pile de bandes, ou les couches de bandes seules, dont le raster est issu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Names of the bands of the source, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Noms des bandes de la source, dans l'ordre, par exemple B02,B03,B04,B08. Nécessaire seulement si les fichiers ne les indiquent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Point spread of the raster</source>
            <translation>Étalement du point du raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>Consistent raster</source>
            <translation>Raster cohérent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>{parameter} is empty: choose a raster layer.</source>
            <translation>{parameter} est vide : choisissez une couche raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/enforce_consistency.py"/>
            <source>consistent ({mode})</source>
            <translation>cohérent ({mode})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bands, in order</source>
            <translation>Bandes, dans l'ordre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>What the network runs on. auto takes the fastest that works and warns where it falls back; a device asked for by name and not obtained is an error.</source>
            <translation>Matériel sur lequel s'exécute le réseau de neurones. auto prend le plus rapide qui fonctionne et avertit en cas de repli ; un périphérique demandé par son nom mais non obtenu est une erreur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Tile size in source pixels</source>
            <translation>Taille de tuile en pixels de la source</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Left out, it is chosen. Smaller tiles need less memory; the result is the same.</source>
            <translation>Si vide, choisie automatiquement. Des tuiles plus petites demandent moins de mémoire ; le résultat est le même.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Radiometric offset in DN</source>
            <translation>Offset radiométrique en DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Reflectance is (DN + offset) / scale. Products of baseline 04.00 and later (25 January 2022) have -1000. auto reads it from the metadata, and asks where the evidence is ambiguous.</source>
            <translation>La réflectance vaut (DN + offset) / échelle. Les produits de baseline 04.00 et suivantes (25 janvier 2022) ont -1000. auto le lit dans les métadonnées, et demande quand les indices sont ambigus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Scale: stored values in one unit of reflectance</source>
            <translation>Échelle : valeurs stockées par unité de réflectance</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>10000 for digital numbers, 1 for reflectance. Left empty, it is read or inferred.</source>
            <translation>10000 pour des comptes numériques, 1 pour la réflectance. Si vide, elle est lue ou déduite.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the input's own units. The style is stored beside it.</source>
            <translation>Un GeoTIFF optimisé pour le cloud (.tif), dans les unités de l'entrée. Le style est enregistré à côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Bias and RMSE of every band and of NDVI against the input, as the sensor sees the result and by plain means over an input pixel, as JSON.</source>
            <translation>Biais et RMSE de chaque bande et du NDVI par rapport à l'entrée, d'après ce que le capteur voit du résultat et d'après les moyennes simples sur un pixel de l'entrée, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Mean bias against the input, DN</source>
            <translation>Biais moyen par rapport à l'entrée, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>Largest bias of a band against the input, DN</source>
            <translation>Plus grand biais d'une bande par rapport à l'entrée, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE against the input, DN</source>
            <translation>RMSE par rapport à l'entrée, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/engine_raster.py"/>
            <source>RMSE of plain means over an input pixel, DN</source>
            <translation>RMSE des moyennes simples sur un pixel de l'entrée, DN</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Install engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Makes or repairs the engine's own Python environment in your QGIS profile.</source>
            <translation>Crée ou répare l'environnement Python propre au moteur dans votre profil QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The engine does the pixel work in a process of its own, with packages that QGIS's Python never sees. This makes a virtual environment and has pip install numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime and PyYAML into it, at fixed versions whose files are checked: about 650 MB.
It needs the network, which nothing else here does; the proxy of QGIS is used.
Run it again at any time: an environment that is up to date is left alone, one that is half-made is repaired.
An interpreter of your own, named in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, makes this unnecessary.</source>
            <translation>Le moteur effectue le travail sur les pixels dans un processus séparé, avec des paquets que le Python de QGIS ne voit jamais. Cet algorithme crée un environnement virtuel et y fait installer par pip numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime et PyYAML, à des versions fixes dont les fichiers sont vérifiés : environ 650 MB.
Il a besoin du réseau, contrairement à tout le reste ; le proxy de QGIS est utilisé.
Relancez-le à tout moment : un environnement à jour est laissé tel quel, un environnement inachevé est réparé.
Votre propre interpréteur, indiqué dans Préférences &gt; Options &gt; Sentinel-2 Super-Resolution, rend cela inutile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine</source>
            <translation>installer,configuration,environnement,python,pip,onnxruntime,cuda,directml,openvino,moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>cpu runs everywhere, and with Core ML on Macs. openvino is for processors that compute in bfloat16, Intel's and AMD's, directml for any DirectX 12 graphics card (Windows), cuda for NVIDIA cards. Disk space: {sizes}.</source>
            <translation>cpu fonctionne partout, et avec Core ML sur Mac. openvino est pour les processeurs Intel et AMD qui calculent en bfloat16, directml pour toute carte graphique DirectX 12 (Windows), cuda pour les cartes NVIDIA. Espace disque : {sizes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Make it anew even if it is up to date</source>
            <translation>Recréer même s'il est à jour</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Removes the environment first.</source>
            <translation>Supprime d'abord l'environnement.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>Folder of the environment</source>
            <translation>Dossier de l'environnement</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/install_engine.py"/>
            <source>The setting engine/python names {python}, which is used instead; empty it to use this environment.</source>
            <translation>Le paramètre engine/python désigne {python}, qui est utilisé à la place ; videz-le pour utiliser cet environnement.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Each is named with the pixel of its result where the input's is 10 m, the bands it takes and what it is for. Bands beyond those it needs may be missing.</source>
            <translation>Chacun est nommé avec le pixel de son résultat pour une entrée à 10 m, les bandes qu'il prend et son usage. Les bandes autres que celles qu'il exige peuvent manquer.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Metadata file or zip (*.xml *.XML *.zip *.ZIP);;All files (*)</source>
            <translation>Fichier de métadonnées ou zip (*.xml *.XML *.zip *.ZIP);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Or a product (SAFE, Theia)</source>
            <translation>Ou un produit (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product's zip, its folder, or the metadata file inside it, such as MTD_MSIL2A.xml.</source>
            <translation>Le zip d'un produit, son dossier, ou le fichier de métadonnées qu'il contient, par exemple MTD_MSIL2A.xml.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A product (SAFE, Theia)</source>
            <translation>Un produit (SAFE, Theia)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model card of your own</source>
            <translation>Fiche de votre propre modèle</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Model cards (*.yaml *.yml);;All files (*)</source>
            <translation>Fiches de modèle (*.yaml *.yml);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Precision</source>
            <translation>Précision de calcul</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>full computes with 32 bits. fast takes the fewer bits that the model allows on the device, which change the result by about 2 DN at most (root mean square), and is an error where there are none. auto takes them for large images, where this computer has proved that they are faster.</source>
            <translation>full calcule sur 32 bits. fast prend le nombre de bits réduit que le modèle permet sur le périphérique, ce qui change le résultat d'environ 2 DN au plus (moyenne quadratique) ; s'il n'en permet aucun, c'est une erreur. auto le prend pour les grandes images, quand il s'est avéré plus rapide sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>Go on from finished tiles</source>
            <translation>Reprendre à partir des tuiles terminées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/model_raster.py"/>
            <source>A run that is cancelled, fails or is killed keeps its finished tiles. The same run, started again with the same output, goes on from them and ends with the same file. Without this it starts anew and keeps nothing.</source>
            <translation>Une exécution annulée, qui échoue ou qui est tuée conserve ses tuiles terminées. La même exécution, relancée avec la même sortie, reprend à partir d'elles et aboutit au même fichier. Sans cette option, elle recommence à zéro et ne conserve rien.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what the model says.</source>
            <translation>ce que donne le modèle.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the input, as the sensor sees them.</source>
            <translation>les basses fréquences du résultat viennent de l'entrée, telles que le capteur les voit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the input within 1 DN.</source>
            <translation>le résultat, vu à travers ce qui sépare son étalement du point de celui du capteur, égale l'entrée à 1 DN près.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the input equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la moyenne simple des pixels fins d'un pixel de l'entrée égale ce pixel, pour qui agrège. Le résultat est plus doux que ce que verrait un capteur, et les bandes à 20 m rééchantillonnées à 10 m sont contraintes par des pixels interpolés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the input is not that pixel's value.</source>
            <translation>Seul mean conserve les moyennes simples : dans les autres modes, la moyenne des pixels fins d'un pixel de l'entrée n'est pas la valeur de ce pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>what a variant of the model says that was trained to agree by itself, for models that have one.</source>
            <translation>ce que donne une variante du modèle entraînée à concorder d'elle-même, pour les modèles qui en ont une.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the anchor, as the sensor sees them.</source>
            <translation>les basses fréquences du résultat viennent de l'ancre, telles que le capteur les voit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the anchor within 1 DN.</source>
            <translation>le résultat, vu à travers ce qui sépare son étalement du point de celui du capteur, égale l'ancre à 1 DN près.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the anchor equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la moyenne simple des pixels fins d'un pixel de l'ancre égale ce pixel, pour qui agrège. Le résultat est plus doux que ce que verrait un capteur, et les bandes à 20 m rééchantillonnées à 10 m sont contraintes par des pixels interpolés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the anchor is not that pixel's value.</source>
            <translation>Seul mean conserve les moyennes simples : dans les autres modes, la moyenne des pixels fins d'un pixel de l'ancre n'est pas la valeur de ce pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result's low frequencies come from the source, as the sensor sees them.</source>
            <translation>les basses fréquences du résultat viennent de la source, telles que le capteur les voit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the result, seen through what lies between its own point spread and the sensor's, equals the source within 1 DN.</source>
            <translation>le résultat, vu à travers ce qui sépare son étalement du point de celui du capteur, égale la source à 1 DN près.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>the plain mean of the fine pixels in a pixel of the source equals that pixel, for people who aggregate. The result is softer than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels.</source>
            <translation>la moyenne simple des pixels fins d'un pixel de la source égale ce pixel, pour qui agrège. Le résultat est plus doux que ce que verrait un capteur, et les bandes à 20 m rééchantillonnées à 10 m sont contraintes par des pixels interpolés.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/modes.py"/>
            <source>Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the source is not that pixel's value.</source>
            <translation>Seul mean conserve les moyennes simples : dans les autres modes, la moyenne des pixels fins d'un pixel de la source n'est pas la valeur de ce pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Or a folder of revisits</source>
            <translation>Ou un dossier de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of band files for each date.</source>
            <translation>GeoTIFF avec leur date dans le nom ou les balises (les fichiers _10m et _20m d'une date vont ensemble), produits SAFE, ou un dossier de fichiers de bandes pour chaque date.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>A folder of revisits</source>
            <translation>Un dossier de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, with commas between.</source>
            <translation>Nécessaire seulement si ni les fichiers ni les noms ne les indiquent : AAAA-MM-JJ dans l'ordre des entrées, ou NOM=AAAA-MM-JJ, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Anchor</source>
            <translation>Ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Dates (YYYY-MM-DD) or names of revisits that are not to be used, with commas between.</source>
            <translation>Dates (AAAA-MM-JJ) ou noms des revisites à ne pas utiliser, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least clear share of a revisit</source>
            <translation>Part dégagée minimale d'une revisite</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Revisits with fewer pixels free of cloud and shadow are left out.</source>
            <translation>Les revisites ayant moins de pixels sans nuage ni ombre sont écartées.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Most revisits</source>
            <translation>Nombre maximal de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The anchor among them, and no more than the model takes. More take longer.</source>
            <translation>Ancre comprise, et pas plus que le modèle n'en prend. Plus il y en a, plus c'est long.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Order of the revisits</source>
            <translation>Ordre des revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>The clearest first, or the nearest in time to the anchor.</source>
            <translation>Les plus dégagées d'abord, ou les plus proches de l'ancre dans le temps.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clear classes of the scene classification</source>
            <translation>Classes dégagées de la classification de la scène</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow.</source>
            <translation>Nombres séparés par des virgules. Si vide : 2, 4, 5, 6 et 7 (sombre, végétation, sol nu, eau, non classé) ; ajoutez 11 pour la neige.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud mask</source>
            <translation>Masque de nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and classification, clouds and their shadows are what departs from the stack's median.</source>
            <translation>Nom d'une bande des fichiers, ou un raster ou un dossier de masques avec leur date dans le nom. Sans masque ni classification, les nuages et leurs ombres sont ce qui s'écarte de la médiane de la pile.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Values of the cloud mask that are cloud or shadow</source>
            <translation>Valeurs du masque de nuages désignant nuage ou ombre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud.</source>
            <translation>Nombres séparés par des virgules. Si vide, les valeurs sont lues au sens de l'outil que révèlent les noms ou les valeurs des masques (Fmask, OmniCloudMask, s2cloudless, CLM, QA60, la classification de la scène) ; pour d'autres masques, toute valeur non nulle est un nuage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Cloud probability</source>
            <translation>Probabilité de nuage</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them (percent, or 0 to 1).</source>
            <translation>Au lieu d'un masque : nom d'une bande des fichiers, ou un raster ou un dossier de probabilités, telles que les produit s2cloudless (en pour cent, ou de 0 à 1).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Least probability of a cloud, percent</source>
            <translation>Probabilité minimale de nuage, en pour cent</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>From this probability on, a pixel counts as cloud.</source>
            <translation>À partir de cette probabilité, un pixel compte comme nuage.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Widen clouds by pixels</source>
            <translation>Élargir les nuages, en pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/revisits.py"/>
            <source>Clouds and shadows are masked that much wider than they were found.</source>
            <translation>Les nuages et les ombres sont masqués avec cette marge autour de ce qui a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolve a Sentinel-2 image</source>
            <translation>Super-résoudre une image Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Sharpens one Sentinel-2 acquisition with a trained network and keeps its radiometry.</source>
            <translation>Affine une acquisition Sentinel-2 à l'aide d'un réseau de neurones entraîné et conserve sa radiométrie.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Give either raster layers or a product. The result has the input's extent, coordinate system, units and nodata, and pixels finer by the model's factor.
It adds plausible detail: do not measure what is narrower than the true resolution of the image.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indiquez soit des couches raster, soit un produit. Le résultat a l'emprise, le SCR, les unités et la valeur sans donnée de l'entrée, et des pixels plus fins selon le facteur du modèle.
Des détails plausibles sont ajoutés : ne mesurez rien de plus étroit que la résolution réelle de l'image.
Le travail est fait par le moteur, que l'algorithme « Installer le moteur » met en place une fois pour toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr</source>
            <translation>sentinel-2,sentinel,super-résolution,superrésolution,affiner,agrandir,résolution,onnx,sisr</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Raster layers of one acquisition</source>
            <translation>Couches raster d'une acquisition</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>One stack of bands, or one layer a band, at 10, 20 and 60 m together. Either this or a product.</source>
            <translation>Une pile de bandes, ou une couche par bande, à 10, 20 et 60 m ensemble. Soit ceci, soit un produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Names of the bands of the input, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Noms des bandes de l'entrée, dans l'ordre, par exemple B02,B03,B04,B08. Nécessaire seulement si les fichiers ne les indiquent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>A card (.yaml) beside its ONNX file, ours or Evoland's. It takes the place of the model above.</source>
            <translation>Fiche (.yaml) à côté de son fichier ONNX, de cette extension ou d'Evoland. Elle remplace le modèle ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Consistency with the input</source>
            <translation>Cohérence avec l'entrée</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>The part to super-resolve, in any coordinate system. Left empty, the whole image.</source>
            <translation>La partie à super-résoudre, dans n'importe quel SCR. Si vide, toute l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Super-resolved image</source>
            <translation>Image super-résolue</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Bicubic baseline</source>
            <translation>Référence bicubique</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Cubic interpolation of the input on the result's grid, to compare with.</source>
            <translation>Interpolation cubique de l'entrée sur la grille du résultat, à titre de comparaison.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>Both raster layers (INPUT) and a product (PRODUCT) are given. Empty one of them.</source>
            <translation>Des couches raster (INPUT) et un produit (PRODUCT) sont indiqués à la fois. Videz l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a product (PRODUCT).</source>
            <translation>Il n'y a pas d'entrée. Choisissez des couches raster (INPUT) ou un produit (PRODUCT).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Super-resolve a stack of revisits</source>
            <translation>Super-résoudre une pile de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place.</source>
            <translation>Produit une image plus fine, à la date de votre choix, à partir de nombreuses acquisitions Sentinel-2 d'un même lieu.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to the anchor by parts of a pixel, and what cannot help is left out; the report says why.
The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.
The work is done by the engine, which the algorithm "Install engine" makes once.</source>
            <translation>Indiquez les acquisitions sous forme de couches raster, ou un dossier qui les contient. Les nuages et les ombres sont masqués, les revisites sont recalées sur l'ancre à une fraction de pixel près, et ce qui ne peut rien apporter est écarté ; le rapport dit pourquoi.
Le résultat a le contenu et la radiométrie de l'ancre. Là où l'ancre est nuageuse, d'autres dates la complètent.
Le travail est fait par le moteur, que l'algorithme « Installer le moteur » met en place une fois pour toutes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling</source>
            <translation>sentinel-2,super-résolution,pile,revisites,multi-image,misr,série temporelle,nuage,comblement des lacunes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above.</source>
            <translation>Fiche (.yaml) d'un modèle pour piles, à côté de son fichier ONNX. Elle remplace le modèle ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Consistency with the anchor</source>
            <translation>Cohérence avec l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest.</source>
            <translation>Date (AAAA-MM-JJ) ou nom de la revisite que représente le résultat. Si vide, la plus dégagée.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Target date</source>
            <translation>Date cible</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A day within the stack's span, for models that can make an image of any day.</source>
            <translation>Un jour dans la période de la pile, pour les modèles capables de produire une image de n'importe quel jour.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Number of observations</source>
            <translation>Nombre d'observations</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>How many revisits saw each pixel without cloud or shadow.</source>
            <translation>Combien de revisites ont vu chaque pixel sans nuage ni ombre.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits used</source>
            <translation>Revisites utilisées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Revisits left out</source>
            <translation>Revisites écartées</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Raster layers, one or more a date</source>
            <translation>Couches raster, une ou plusieurs par date</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder.</source>
            <translation>Piles de bandes, ou bandes seules regroupées selon la date dans leur nom. Soit celles-ci, soit un dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Names of the bands of the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves.</source>
            <translation>Noms des bandes des revisites, dans l'ordre, par exemple B02,B03,B04,B08. Nécessaire seulement si les fichiers ne les indiquent pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Both raster layers (INPUT) and a folder of revisits (FOLDER) are given. Empty one of them.</source>
            <translation>Des couches raster (INPUT) et un dossier de revisites (FOLDER) sont indiqués à la fois. Videz l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER).</source>
            <translation>Il n'y a pas d'entrée. Choisissez des couches raster (INPUT) ou un dossier de revisites (FOLDER).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>observations</source>
            <translation>observations</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it.</source>
            <translation>Un GeoTIFF optimisé pour le cloud (.tif), dans les unités de l'ancre. Le style est enregistré à côté.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not.</source>
            <translation>Une page avec chaque revisite : sa date, sa part dégagée, son décalage, son masque, et si elle a été utilisée ou pourquoi elle ne l'a pas été.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Figures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/super_resolve_stack.py"/>
            <source>Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means over its pixels, and the revisits, as JSON.</source>
            <translation>Biais et RMSE de chaque bande et du NDVI par rapport à l'ancre, d'après ce que le capteur voit du résultat et d'après les moyennes simples sur les pixels de l'ancre, et les revisites, en JSON.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Nothing was written.</source>
            <translation>Rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The result was finished before cancelling took effect.</source>
            <translation>Le résultat était terminé avant que l'annulation ne prenne effet.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>What it left unfinished has names that begin with .s2sr-; the next run of the same output puts it in order.</source>
            <translation>Ce qui est resté inachevé porte des noms commençant par .s2sr- ; la prochaine exécution avec la même sortie y remet de l'ordre.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} did not finish in time, and was ended.</source>
            <translation>L'interpréteur {python} n'a pas terminé à temps et a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine's interpreter {python} cannot be started: {reason}.</source>
            <translation>L'interpréteur du moteur {python} ne peut pas être lancé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed.</source>
            <translation>Le moteur a échoué.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The interpreter {python} lacks {package}, which the engine needs.</source>
            <translation>Il manque à l'interpréteur {python} le paquet {package}, dont le moteur a besoin.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>For an interpreter of your own, install plugin/requirements/base.txt into it.</source>
            <translation>S'il s'agit de votre propre interpréteur, installez-y plugin/requirements/base.txt.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Load it from its file.</source>
            <translation>Chargez-le depuis son fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Run s2sr:checkengine to see whether it works.</source>
            <translation>Lancez s2sr:checkengine pour voir s'il fonctionne.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended (signal or fault {code}), but its outputs were written before. Load them.</source>
            <translation>Le moteur a été arrêté (signal ou erreur {code}), mais ses sorties étaient déjà écrites. Chargez-les.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine was ended in the middle (signal or fault {code}).</source>
            <translation>Le moteur a été arrêté en cours de route (signal ou erreur {code}).</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>If memory was short, set a smaller TILE or close other programs, and run it again.</source>
            <translation>Si la mémoire a manqué, réduisez TILE ou fermez d'autres programmes, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine ended without a result.</source>
            <translation>Le moteur s'est terminé sans résultat.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>The engine failed with exit status {code}.</source>
            <translation>Le moteur a échoué avec le code de sortie {code}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine.py"/>
            <source>Its last words:</source>
            <translation>Ses derniers messages :</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no program that can be run.</source>
            <translation>{path} n'est pas un programme exécutable.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is no Python.</source>
            <translation>{path} n'est pas un Python.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_check.py"/>
            <source>{path} is Python {version}; the engine needs 3.9 or newer.</source>
            <translation>{path} est un Python {version} ; le moteur exige la version 3.9 ou plus récente.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Installing the engine</source>
            <translation>Installation du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Removing the engine</source>
            <translation>Suppression du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/host/engine_state.py"/>
            <source>Checking the engine</source>
            <translation>Vérification du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>about {time}</source>
            <translation>environ {time}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>at most {size} on disk</source>
            <translation>au plus {size} sur le disque</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{size} of memory</source>
            <translation>{size} de mémoire</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the last run of {model} on this computer.</source>
            <translation>Durée d'après la dernière exécution de {model} sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{model} was not run here yet: its time is not known.</source>
            <translation>{model} n'a pas encore été exécuté ici : sa durée n'est pas connue.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>Time from the published {seconds} processor seconds a megapixel, on {processors} of yours; the first run here makes it surer.</source>
            <translation>Durée d'après la valeur publiée de {seconds} secondes de processeur par mégapixel, avec {processors} de vos processeurs ; la première exécution ici la précisera.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{hours:.1f} h</source>
            <translation>{hours:.1f} h</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{megabytes} MB</source>
            <translation>{megabytes} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/host/estimate.py"/>
            <source>{gigabytes:.1f} GB</source>
            <translation>{gigabytes:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The old environment in {folder} cannot be removed ({fault}). Close every other QGIS and run this again.</source>
            <translation>L'ancien environnement dans {folder} ne peut pas être supprimé ({fault}). Fermez tous les autres QGIS et relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>Another QGIS is installing the engine right now. Wait for it, then run this again.</source>
            <translation>Un autre QGIS est en train d'installer le moteur. Attendez qu'il ait terminé, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installation.py"/>
            <source>The folder {folder} cannot be written to. Check its permissions and the disk.</source>
            <translation>Impossible d'écrire dans le dossier {folder}. Vérifiez ses droits d'accès et le disque.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The proxy asks for a login: set it in Settings &gt; Options &gt; Network.</source>
            <translation>Le proxy demande une authentification : configurez-la dans Préférences &gt; Options &gt; Réseau.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk is full: free some space and run this again.</source>
            <translation>Le disque est plein : libérez de l'espace et relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A proxy replaces certificates: name your organisation's package index or certificate in pip's configuration.</source>
            <translation>Un proxy remplace les certificats : indiquez l'index de paquets ou le certificat de votre organisation dans la configuration de pip.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not the one that this plugin was tested with: something between here and the package index changes files. Try another network, or the index itself in place of a mirror.</source>
            <translation>Un paquet n'est pas celui avec lequel cette extension a été testée : quelque chose, entre cet ordinateur et l'index de paquets, modifie les fichiers. Essayez un autre réseau, ou l'index lui-même au lieu d'un miroir.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A package is not offered for this Python; name one of your own (3.11 to 3.13) in the options.</source>
            <translation>Un paquet n'est pas proposé pour ce Python ; indiquez votre propre Python (3.11 à 3.13) dans les options.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The package index cannot be reached: check the proxy in Settings &gt; Options &gt; Network.</source>
            <translation>L'index de paquets est injoignable : vérifiez le proxy dans Préférences &gt; Options &gt; Réseau.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The network failed: check it and the proxy in Settings &gt; Options &gt; Network, then run this again.</source>
            <translation>Le réseau a fait défaut : vérifiez-le, ainsi que le proxy dans Préférences &gt; Options &gt; Réseau, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no network: connect and run this again.</source>
            <translation>Il n'y a pas de réseau : connectez-vous et relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>A policy of this computer forbids the program: ask your administrator.</source>
            <translation>Une stratégie de cet ordinateur interdit le programme : adressez-vous à votre administrateur.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Install the Microsoft Visual C++ redistributable (x64) and run this again.</source>
            <translation>Installez le redistribuable Microsoft Visual C++ (x64) et relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is up to date.</source>
            <translation>Le moteur est à jour.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>An earlier installation was not finished; it is made anew.</source>
            <translation>Une installation antérieure n'a pas été terminée ; elle est refaite.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making the engine's environment with Python {version} ({path})</source>
            <translation>Création de l'environnement du moteur avec Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Trying the engine's packages</source>
            <translation>Essai des paquets du moteur</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The packages were installed but cannot be imported.</source>
            <translation>Les paquets ont été installés, mais ne peuvent pas être importés.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The engine is installed in {folder}</source>
            <translation>Le moteur est installé dans {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Making a virtual environment</source>
            <translation>Création d'un environnement virtuel</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The virtual environment could not be made.</source>
            <translation>L'environnement virtuel n'a pas pu être créé.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Downloading and installing packages</source>
            <translation>Téléchargement et installation des paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>pip could not install the packages.</source>
            <translation>pip n'a pas pu installer les paquets.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Unpacking the packages</source>
            <translation>Décompression des paquets</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Cancelled; the engine is not installed. Run this again to finish it.</source>
            <translation>Annulé ; le moteur n'est pas installé. Relancez pour terminer.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>It took too long: a virus scanner may be reading the files. Run this again.</source>
            <translation>Cela a pris trop de temps : un antivirus analyse peut-être les fichiers. Relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>Everything that was said is in {file}</source>
            <translation>Tous les messages sont dans {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>The disk of {folder} has {free} MB free; the engine needs {needed} MB. Free some space and run this again.</source>
            <translation>Le disque de {folder} a {free} MB libres ; le moteur a besoin de {needed} MB. Libérez de l'espace et relancez.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>DirectML exists on Windows only. Choose cpu, openvino or cuda.</source>
            <translation>DirectML n'existe que sous Windows. Choisissez cpu, openvino ou cuda.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/installer.py"/>
            <source>There is no {variant} on macOS. Choose cpu: it uses Core ML too.</source>
            <translation>{variant} n'existe pas sous macOS. Choisissez cpu, qui utilise aussi Core ML.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>Run the algorithm "Install engine" (s2sr:installengine) once; it takes a few minutes and about 500 MB.</source>
            <translation>Lancez une fois l'algorithme « Installer le moteur » (s2sr:installengine) ; cela prend quelques minutes et environ 500 MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's interpreter {python} is missing or cannot be run. Correct it in Settings &gt; Options &gt; Sentinel-2 Super-Resolution, or empty it there to use the one that is made for you.</source>
            <translation>L'interpréteur du moteur {python} est introuvable ou ne peut pas être exécuté. Corrigez-le dans Préférences &gt; Options &gt; Sentinel-2 Super-Resolution, ou videz-y le champ pour utiliser celui qui est créé pour vous.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine's installation was not finished.</source>
            <translation>L'installation du moteur n'a pas été terminée.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>The engine is not installed yet.</source>
            <translation>Le moteur n'est pas encore installé.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} does not run on its own</source>
            <translation>{path} ne s'exécute pas seul</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} is Python {version}, {bits} bit; the engine needs 3.9 or newer, 64 bit</source>
            <translation>{path} est un Python {version}, {bits} bits ; le moteur exige la version 3.9 ou plus récente, 64 bits</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>{path} cannot make environments (on Debian and Ubuntu: apt install python3-venv)</source>
            <translation>{path} ne peut pas créer d'environnements (sous Debian et Ubuntu : apt install python3-venv)</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>No Python was found that the engine's environment can be made with: {faults}. Make an environment yourself, install plugin/requirements/base.txt into it, and name its interpreter in Settings &gt; Options &gt; Sentinel-2 Super-Resolution.</source>
            <translation>Aucun Python permettant de créer l'environnement du moteur n'a été trouvé : {faults}. Créez vous-même un environnement, installez-y plugin/requirements/base.txt et indiquez son interpréteur dans Préférences &gt; Options &gt; Sentinel-2 Super-Resolution.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/interpreter.py"/>
            <source>no candidate exists</source>
            <translation>aucun candidat n'existe</translation>
        </message>
        <message>
            <location filename="../../plugin/host/kept.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Tuiles conservées : {done} sur {total}. Relancez l'exécution avec les mêmes paramètres pour la reprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoTIFF of raw data first, and use that.</source>
            <translation>La couche {layer} vient du fournisseur {provider}, or le moteur ne lit que des fichiers. Exportez-la d'abord en GeoTIFF de données brutes, et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is not on this computer ({source}). Save it as a GeoTIFF of raw data first, and use that.</source>
            <translation>La couche {layer} n'est pas sur cet ordinateur ({source}). Enregistrez-la d'abord en GeoTIFF de données brutes, et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{item} cannot be opened as a raster layer. Check that the file exists, is whole, and is a raster.</source>
            <translation>Impossible d'ouvrir {item} comme couche raster. Vérifiez que le fichier existe, est complet et est un raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>{layer} is not a raster layer. Choose the layers with the scene's bands.</source>
            <translation>{layer} n'est pas une couche raster. Choisissez les couches des bandes de la scène.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/layers.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged. Repair its source.</source>
            <translation>La couche {layer} est inutilisable : son fichier a été déplacé ou endommagé. Réparez sa source.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias</source>
            <translation>biais</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias untied</source>
            <translation>biais sans contrainte</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE untied</source>
            <translation>RMSE sans contrainte</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means</source>
            <translation>RMSE des moyennes</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; tied to it in mode {mode}.</source>
            <translation>biais, RMSE : le résultat, tel que le capteur le voit, comparé à l'entrée ; avec contrainte en mode {mode}.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>bias, RMSE: the result, seen as the sensor sees it, against the input; it was not tied to it.</source>
            <translation>biais, RMSE : le résultat, tel que le capteur le voit, comparé à l'entrée ; aucune contrainte n'a été appliquée.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>untied: the same of what the model made, before it was tied.</source>
            <translation>sans contrainte : les mêmes valeurs pour ce que le modèle a produit, avant la contrainte.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/metrics.py"/>
            <source>RMSE of means: the plain mean of the fine pixels in an input pixel against that pixel.</source>
            <translation>RMSE des moyennes : la moyenne simple des pixels fins d'un pixel de l'entrée, comparée à ce pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>needs {bands}</source>
            <translation>exige {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>for pixels of {least:g} to {most:g} m</source>
            <translation>pour des pixels de {least:g} à {most:g} m</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>takes stacks</source>
            <translation>accepte les piles</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>the consistency can be {modes}</source>
            <translation>la cohérence peut être {modes}</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>The list of the plugin's models, {file}, cannot be read: {fault}. Install the plugin again.</source>
            <translation>La liste des modèles de l'extension, {file}, ne peut pas être lue : {fault}. Réinstallez l'extension.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{key} is missing</source>
            <translation>{key} manque</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no text</source>
            <translation>{value!r} n'est pas un texte</translation>
        </message>
        <message>
            <location filename="../../plugin/host/models.py"/>
            <source>{value!r} is no list</source>
            <translation>{value!r} n'est pas une liste</translation>
        </message>
        <message>
            <location filename="../../plugin/host/runs.py"/>
            <source>A run of the plugin keeps QGIS itself busy. It was asked to end: unload the plugin again when it has.</source>
            <translation>Une exécution de l'extension occupe QGIS lui-même. Son arrêt a été demandé : déchargez de nouveau l'extension quand elle sera terminée.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoPackage first, and use that.</source>
            <translation>La couche {layer} vient du fournisseur {provider}, or le moteur ne lit que des fichiers. Exportez-la d'abord en GeoPackage, et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has a filter, which the engine does not know. Remove it, or export what it shows as a GeoPackage.</source>
            <translation>La couche {layer} a un filtre, que le moteur ne connaît pas. Retirez-le, ou exportez en GeoPackage ce qu'elle affiche.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} has edits that are not saved. Save or undo them first.</source>
            <translation>La couche {layer} a des modifications non enregistrées. Enregistrez-les ou annulez-les d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugin/host/vectors.py"/>
            <source>Layer {layer} is not on this computer ({file}). Export it as a GeoPackage first, and use that.</source>
            <translation>La couche {layer} n'est pas sur cet ordinateur ({file}). Exportez-la d'abord en GeoPackage, et utilisez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/identity.py"/>
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>cpu runs everywhere; cuda is for NVIDIA cards, openvino for processors with bfloat16, directml for graphics cards on Windows.</source>
            <translation>cpu fonctionne partout ; cuda est pour les cartes NVIDIA, openvino pour les processeurs avec bfloat16, directml pour les cartes graphiques sous Windows.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Install the engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Make anew</source>
            <translation>Recréer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is not installed</source>
            <translation>Le moteur n'est pas installé</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is half made</source>
            <translation>L'installation du moteur est inachevée</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is of an earlier version</source>
            <translation>Le moteur est d'une version antérieure</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine is ready</source>
            <translation>Le moteur est prêt</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The engine runs in your own Python</source>
            <translation>Le moteur s'exécute dans votre propre Python</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Your own Python cannot be run</source>
            <translation>Votre propre Python ne peut pas être exécuté</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>It does the pixel work in a process of its own. Installing fetches pinned packages into your QGIS profile, never into QGIS's own Python, and takes {megabytes} MB of disk meanwhile. Nothing is fetched before you ask for it.</source>
            <translation>Il effectue le travail sur les pixels dans un processus séparé. L'installation télécharge des paquets à versions fixes dans votre profil QGIS, jamais dans le Python de QGIS, et occupe pendant ce temps {megabytes} MB sur le disque. Rien n'est téléchargé avant que vous ne le demandiez.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Its installation was not finished. Repairing it makes it anew.</source>
            <translation>Son installation n'a pas été terminée. « Réparer » le recrée.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>{python} is missing, or no program. Correct it in the options, or empty it there.</source>
            <translation>{python} est introuvable ou n'est pas un programme. Corrigez-le dans les options, ou videz-y le champ.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Not checked yet: Check says what it runs on.</source>
            <translation>Pas encore vérifié : « Vérifier » indique sur quoi il s'exécute.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>The plugin asks for other packages now.</source>
            <translation>L'extension demande maintenant d'autres paquets.</translation>
        </message>
        <message>
            <location filename="../../ui/engine_card.py"/>
            <source>Runs on {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</source>
            <translation>S'exécute sur {device} · onnxruntime {runtime} · Python {python} · s2sr {engine}</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Options…</source>
            <translation>Options…</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>First look</source>
            <translation>Premier essai</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An invented landscape comes with the plugin, 1.3 km wide. It is super-resolved from 10 m to 5 m in seconds.</source>
            <translation>Un paysage fictif de 1,3 km de large est fourni avec l'extension. Il est super-résolu de 10 m à 5 m en quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Try the sample</source>
            <translation>Essayer l'exemple</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>An image</source>
            <translation>Une image</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Sharpen the current layer</source>
            <translation>Affiner la couche courante</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>A stack</source>
            <translation>Une pile</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>One finer image from many dates</source>
            <translation>Une image plus fine à partir de nombreuses dates</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>Outlines from an image or a stack</source>
            <translation>Contours à partir d'une image ou d'une pile</translation>
        </message>
        <message>
            <location filename="../../ui/home/dock.py"/>
            <source>The engine is needed for it; see above.</source>
            <translation>Le moteur est nécessaire ; voir ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Panel</source>
            <translation>Panneau</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>is installed. Its panel says what is still missing, and has a sample to try.</source>
            <translation>L'extension est installée. Son panneau indique ce qui manque encore et propose un exemple à essayer.</translation>
        </message>
        <message>
            <location filename="../../ui/home/home.py"/>
            <source>Open the panel</source>
            <translation>Ouvrir le panneau</translation>
        </message>
        <message>
            <location filename="../../ui/home/sample.py"/>
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Off by, DN</source>
            <translation>Écart, DN</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the band's own pixel in the source</source>
            <translation>Réflectance du pixel propre à la bande dans la source</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>What the sensor would see of the result in that pixel</source>
            <translation>Ce que le capteur verrait du résultat dans ce pixel</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>The one minus the other, in digital numbers: 10000 are a reflectance of 1</source>
            <translation>Vu moins source, en comptes numériques : 10000 valent une réflectance de 1</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/agreement.py"/>
            <source>Reflectance of the result's pixel under the mark</source>
            <translation>Réflectance du pixel du résultat sous le repère</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Pixel inspector</source>
            <translation>Inspecteur de pixels</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>Click a pixel of a result, or of an image of Sentinel-2.</source>
            <translation>Cliquez sur un pixel d'un résultat ou d'une image Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used</source>
            <translation>Revisites utilisées : {used} sur {all}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/dock.py"/>
            <source>{used} of {all} revisits used, {clear} of them clear here</source>
            <translation>Revisites utilisées : {used} sur {all}, dont dégagées ici : {clear}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Inspect pixels</source>
            <translation>Inspecter les pixels</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>There is no image of Sentinel-2 at this place.</source>
            <translation>Il n'y a pas d'image Sentinel-2 à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>The engine cannot read these layers.</source>
            <translation>Le moteur ne peut pas lire ces couches.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>bringing the result back to its source…</source>
            <translation>retour du résultat à la résolution de sa source…</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>Its source is not in the project: add it to compare the two.</source>
            <translation>Sa source n'est pas dans le projet : ajoutez-la pour comparer les deux.</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/feature.py"/>
            <source>{layer} and {others} more</source>
            <translation>{layer} (+ {others})</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>Click a pixel on the map</source>
            <translation>Cliquez sur un pixel de la carte</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result</source>
            <translation>résultat</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result as the sensor sees it</source>
            <translation>résultat tel que le capteur le voit</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>{band}, {nm:.0f} nm</source>
            <translation>{band}, {nm:.0f} nm</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>source {value:.4f}</source>
            <translation>source {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>result {value:.4f}</source>
            <translation>résultat {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>seen by the sensor {value:.4f}</source>
            <translation>vu par le capteur {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/plot.py"/>
            <source>interval ± {value:.4f}</source>
            <translation>intervalle ± {value:.4f}</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>the anchor</source>
            <translation>l'ancre</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>used</source>
            <translation>utilisée</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not used</source>
            <translation>non utilisée</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear here</source>
            <translation>dégagée ici</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>not clear here</source>
            <translation>non dégagée ici</translation>
        </message>
        <message>
            <location filename="../../ui/inspector/timeline.py"/>
            <source>clear in {share:.0%} of the pixels</source>
            <translation>dégagée sur {share:.0%} des pixels</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Super-resolve a stack of revisits…</source>
            <translation>Super-résoudre une pile de revisites…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Find buildings…</source>
            <translation>Détecter les bâtiments…</translation>
        </message>
        <message>
            <location filename="../../ui/jobs.py"/>
            <source>Tie a result to its source…</source>
            <translation>Rendre un résultat cohérent avec sa source…</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Empty</source>
            <translation>Vider</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>Counting the cache</source>
            <translation>Calcul de la taille du cache</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>{megabytes} MB: the sample and its results</source>
            <translation>{megabytes} MB : l'exemple et ses résultats</translation>
        </message>
        <message>
            <location filename="../../ui/options/cache.py"/>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Python that runs the engine</source>
            <translation>Python qui exécute le moteur</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>none: the plugin's environment is used</source>
            <translation>aucun : l'environnement de l'extension est utilisé</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Waiting to try it</source>
            <translation>Essai en attente</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying it …</source>
            <translation>Essai en cours…</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It works: onnxruntime {version}, on {device}. It is stored with OK.</source>
            <translation>Cela fonctionne : onnxruntime {version}, sur {device}. OK l'enregistrera.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The variable {variable} names {python}, which goes before.</source>
            <translation>La variable {variable} désigne {python}, qui est prioritaire.</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>Trying {python}</source>
            <translation>Essai de {python}</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>The Python of your own was not stored. {fault}</source>
            <translation>Votre propre Python n'a pas été enregistré. {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/options/interpreter.py"/>
            <source>It was not tried to the end.</source>
            <translation>L'essai n'est pas allé jusqu'au bout.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cards (.yaml) in it are offered beside the plugin's models when the current layer is super-resolved.</source>
            <translation>Les fiches (.yaml) qu'il contient sont proposées à côté des modèles de l'extension pour super-résoudre la couche courante.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Python of your own, in place of the plugin's environment</source>
            <translation>Votre propre Python, à la place de l'environnement de l'extension</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>What dialogs propose</source>
            <translation>Valeurs proposées par défaut</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Consistency</source>
            <translation>Cohérence</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Folder of your models</source>
            <translation>Dossier de vos modèles</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Upkeep</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Versions, devices and state, without names of users and without secrets, to paste into a question.</source>
            <translation>Versions, périphériques et état, sans noms d'utilisateurs ni secrets, à coller dans une demande d'aide.</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>For a question</source>
            <translation>Pour demander de l'aide</translation>
        </message>
        <message>
            <location filename="../../ui/options/page.py"/>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Name in scripts</source>
            <translation>Nom dans les scripts</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>pixels {factor} times finer</source>
            <translation>pixels {factor} fois plus fins</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Needs</source>
            <translation>Exige</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>any bands</source>
            <translation>bandes quelconques</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Does better with</source>
            <translation>Meilleur avec</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>For pixels of</source>
            <translation>Pour des pixels de</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>Not for</source>
            <translation>Mise en garde</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>The card</source>
            <translation>La fiche</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/card_page.py"/>
            <source>{least:g} to {most:g} m</source>
            <translation>{least:g} à {most:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>{title} ({name})</source>
            <translation>{title} ({name})</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>Card…</source>
            <translation>Fiche…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>What the model is made for, what it was trained on, and how good it is</source>
            <translation>Ce pour quoi le modèle est fait, sur quoi il a été entraîné et ce qu'il vaut</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/model_wrapper.py"/>
            <source>automatic, by the pixels of the input</source>
            <translation>automatique, selon les pixels de l'entrée</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Folder…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <location filename="../../ui/parameters/product_wrapper.py"/>
            <source>Choose a product that lies unpacked in a folder, such as one that ends in .SAFE</source>
            <translation>Choisir un produit décompressé dans un dossier, par exemple un dossier en .SAFE</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Revisits of a stack</source>
            <translation>Revisites d'une pile</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder of revisits</source>
            <translation>Dossier de revisites</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The {count} selected layers</source>
            <translation>Les {count} couches sélectionnées</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the clearest first</source>
            <translation>les plus dégagées d'abord</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>the nearest in time first</source>
            <translation>les plus proches dans le temps d'abord</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>opening the revisits…</source>
            <translation>ouverture des revisites…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>{used} of {all} revisits are used; the anchor is {anchor}. Bands {bands}.</source>
            <translation>Revisites utilisées : {used} sur {all} ; l'ancre est {anchor}. Bandes {bands}.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Assess again</source>
            <translation>Réévaluer</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Shows every revisit and what would become of it. Nothing is written.</source>
            <translation>Montre chaque revisite et ce qu'il en adviendrait. Rien n'est écrit.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>The choice was changed: assess again to see what becomes of the revisits, or run the stack.</source>
            <translation>Le choix a changé : réévaluez pour voir ce qu'il advient des revisites, ou lancez la super-résolution de la pile.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Super-resolve…</source>
            <translation>Super-résoudre…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>clear in at least</source>
            <translation>part dégagée min.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>at most</source>
            <translation>nombre max.</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/dialog.py"/>
            <source>in order</source>
            <translation>ordre</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/feature.py"/>
            <source>Revisits of a stack…</source>
            <translation>Revisites d'une pile…</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/rows.py"/>
            <source>left out by you</source>
            <translation>écartée par vous</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Clear</source>
            <translation>Dégagé</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Shift, px</source>
            <translation>Décalage, px</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Sharpness</source>
            <translation>Netteté</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>What becomes of it</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The windows that were looked at; orange is masked as cloud or shadow, dark was not measured</source>
            <translation>Les fenêtres examinées ; l'orange est masqué comme nuage ou ombre, le sombre n'a pas été mesuré</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Take the tick away to leave a revisit out</source>
            <translation>Décochez pour écarter une revisite</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>The result is of this date, and has its radiometry; without a tick it is of the clearest</source>
            <translation>Le résultat représente cette date et en a la radiométrie ; si rien n'est coché, c'est la plus dégagée</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Rows and columns that the content lies below and right of the anchor's</source>
            <translation>Lignes et colonnes dont le contenu est décalé vers le bas et vers la droite par rapport à l'ancre</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>Contrast of fine detail relative to the anchor's</source>
            <translation>Contraste des détails fins par rapport à ceux de l'ancre</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>the anchor, as the clearest</source>
            <translation>l'ancre, car la plus dégagée</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>used: {why}</source>
            <translation>utilisée : {why}</translation>
        </message>
        <message>
            <location filename="../../ui/revisits/table.py"/>
            <source>not used: {why}</source>
            <translation>non utilisée : {why}</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Swap the sides (Space)</source>
            <translation>Échanger les côtés (Espace)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Vertical line (V or 1)</source>
            <translation>Ligne verticale (V ou 1)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Horizontal line (H or 2)</source>
            <translation>Ligne horizontale (H ou 2)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Lens (L or 3); plus and minus, or Shift and the wheel, change its width</source>
            <translation>Loupe (L ou 3) ; plus et moins, ou Maj et la molette, changent sa largeur</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Real pixels: nearest neighbour, nothing interpolated</source>
            <translation>Pixels réels : plus proche voisin, rien n'est interpolé</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>One stretch: both sides with the same bands and limits</source>
            <translation>Étirement commun : mêmes bandes et mêmes bornes des deux côtés</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>End the comparison (Esc)</source>
            <translation>Terminer la comparaison (Échap)</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/bar.py"/>
            <source>Choose the layers of this side</source>
            <translation>Choisir les couches de ce côté</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map</source>
            <translation>Comparer sur la carte</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>Compare on the map: swipe between a result and its input, or any two layers</source>
            <translation>Comparer sur la carte : volet mobile entre un résultat et son entrée, ou entre deux couches quelconques</translation>
        </message>
        <message>
            <location filename="../../ui/swipe/swipe.py"/>
            <source>There is nothing to compare: show two raster layers, or select them.</source>
            <translation>Il n'y a rien à comparer : affichez deux couches raster, ou sélectionnez-les.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled, nothing was written.</source>
            <translation>{scene} : annulé, rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{scene}: cancelled; {done} of {total} tiles are finished and kept.</source>
            <translation>{scene} : annulé ; tuiles terminées et conservées : {done} sur {total}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/bar.py"/>
            <source>{layer} is ready, made in {time}.</source>
            <translation>La couche {layer} est prête, produite en {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Super-resolve the current layer…</source>
            <translation>Super-résoudre la couche courante…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The engine is not ready: the panel shows what to do.</source>
            <translation>Le moteur n'est pas prêt : le panneau indique quoi faire.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>The result {file} cannot be opened.</source>
            <translation>Le résultat {file} ne peut pas être ouvert.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} is broken: its file was moved or damaged.</source>
            <translation>La couche {layer} est inutilisable : son fichier a été déplacé ou endommagé.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/current_layer.py"/>
            <source>Layer {layer} has no pixels that can be read.</source>
            <translation>La couche {layer} n'a aucun pixel lisible.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Super-resolve a layer</source>
            <translation>Super-résoudre une couche</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>{model} (yours)</source>
            <translation>{model} (le vôtre)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save the result as</source>
            <translation>Enregistrer le résultat sous</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>a temporary file</source>
            <translation>un fichier temporaire</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Layers of one acquisition</source>
            <translation>Couches d'une acquisition</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>All options…</source>
            <translation>Toutes les options…</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>the whole layer, {columns} × {rows} pixels</source>
            <translation>toute la couche, {columns} × {rows} pixels</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows, {columns} × {rows} pixels</source>
            <translation>ce que montre la carte, {columns} × {rows} pixels</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/dialog.py"/>
            <source>what the map shows: not this layer</source>
            <translation>ce que montre la carte : pas cette couche</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/group.py"/>
            <source>{scene}, super-resolved</source>
            <translation>{scene}, super-résolution</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/left.py"/>
            <source>An earlier run has finished {done} of {total} tiles of this file. With the same choices, this one goes on.</source>
            <translation>Une exécution antérieure a terminé {done} des {total} tuiles de ce fichier. Avec les mêmes réglages, celle-ci la reprend.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Whole report (JSON)</source>
            <translation>Rapport complet (JSON)</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The report cannot be read: {fault}</source>
            <translation>Le rapport ne peut pas être lu : {fault}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>mean difference</source>
            <translation>écart moyen</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>RMSE, untied</source>
            <translation>RMSE sans contrainte</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>The result, brought back to its input's resolution, minus the input, in digital numbers (mode {mode})</source>
            <translation>Le résultat, ramené à la résolution de son entrée, moins l'entrée, en comptes numériques (mode {mode})</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/report_dialog.py"/>
            <source>What was read from the files</source>
            <translation>Ce qui a été lu dans les fichiers</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>Super-resolving {scene} with {model}</source>
            <translation>Super-résolution de {scene} avec {model}</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/request.py"/>
            <source>{metres:g} m</source>
            <translation>{metres:g} m</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run could not be prepared.</source>
            <translation>L'exécution n'a pas pu être préparée.</translation>
        </message>
        <message>
            <location filename="../../ui/tasks/run.py"/>
            <source>The run failed; the log of messages says why.</source>
            <translation>L'exécution a échoué ; le journal des messages dit pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · interpolation, to compare with</source>
            <translation>5 m · bandes quelconques · interpolation, pour comparer</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Cubic convolution (Keys, 1981), the baseline that needs no network. Takes any bands.</source>
            <translation>Convolution cubique (Keys, 1981), la méthode de référence, sans réseau de neurones. Accepte des bandes quelconques.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 0.5 to 1.4 m · aerial images</source>
            <translation>bâtiments · 0,5 à 1,4 m · images aériennes</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 0.5 to 1.4 m, a small U-Net.</source>
            <translation>Contours de bâtiments dans le rouge, le vert et le bleu de 0,5 à 1,4 m, un petit U-Net.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 1.4 to 3.6 m · aerial and satellite images</source>
            <translation>bâtiments · 1,4 à 3,6 m · images aériennes et satellite</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in red, green and blue of 1.4 to 3.6 m, a small U-Net on pixels of half the size.</source>
            <translation>Contours de bâtiments dans le rouge, le vert et le bleu de 1,4 à 3,6 m, un petit U-Net sur des pixels deux fois plus fins.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 10 m · one to four revisits of Sentinel-2</source>
            <translation>bâtiments · 10 m · une à quatre revisites Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings straight from one to four revisits of Sentinel-2, red, green and blue, a small U-Net on pixels of 2.5 m.</source>
            <translation>Contours de bâtiments directement à partir d'une à quatre revisites Sentinel-2, rouge, vert et bleu, un petit U-Net sur des pixels de 2,5 m.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>buildings · 2.5 m · super-resolved Sentinel-2</source>
            <translation>bâtiments · 2,5 m · Sentinel-2 super-résolu</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Outlines of buildings in what sisr_x4 or misr_x4 made of Sentinel-2, red, green and blue, a small U-Net on pixels of half the size.</source>
            <translation>Contours de bâtiments dans ce que sisr_x4 ou misr_x4 ont tiré de Sentinel-2, rouge, vert et bleu, un petit U-Net sur des pixels deux fois plus fins.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion</source>
            <translation>5 m · quatre bandes · fusion apprise</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date; sisr_x2_rgbn and what the other dates add to it.</source>
            <translation>B02 B03 B04 et B08 de plusieurs dates, de 10 m à 5 m, à la date de l'ancre ; sisr_x2_rgbn et ce que les autres dates y ajoutent.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · learnt fusion, any day</source>
            <translation>5 m · quatre bandes · fusion apprise, date libre</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 5 m, at the anchor's date or any other day between them; misr_x2 on the image of that day.</source>
            <translation>B02 B03 B04 et B08 de plusieurs dates, de 10 m à 5 m, à la date de l'ancre ou à tout autre jour compris entre ces dates ; misr_x2 sur l'image de ce jour.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · learnt fusion</source>
            <translation>2,5 m · quatre bandes · fusion apprise</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 of several dates from 10 m to 2.5 m, at the anchor's date; sisr_x4 and what the other dates add to it.</source>
            <translation>B02 B03 B04 et B08 de plusieurs dates, de 10 m à 2,5 m, à la date de l'ancre ; sisr_x4 et ce que les autres dates y ajoutent.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · any bands · fusion without a network</source>
            <translation>5 m · bandes quelconques · fusion sans réseau de neurones</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Fusion robuste d'une pile de revisites, la méthode de référence, sans réseau de neurones. L'ancre est rétroprojetée, puis le détail subpixellique de chaque autre date est ajouté dans la mesure où il concorde. Accepte des bandes quelconques ; celles à 20 m sont interpolées.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · robust fusion</source>
            <translation>5 m · dix bandes · fusion robuste</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits. The anchor is super-resolved by sisr_x2, then the sub-pixel detail of every other date is added to the 10 m bands as far as it agrees.</source>
            <translation>Fusion robuste d'une pile de revisites. L'ancre est super-résolue par sisr_x2, puis le détail subpixellique de chaque autre date est ajouté aux bandes à 10 m dans la mesure où il concorde.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · robust fusion</source>
            <translation>2,5 m · quatre bandes · fusion robuste</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution. The anchor is super-resolved by sisr_x4, then the sub-pixel detail of every other date is added as far as it agrees.</source>
            <translation>Fusion robuste d'une pile de revisites, à quatre fois la résolution. L'ancre est super-résolue par sisr_x4, puis le détail subpixellique de chaque autre date est ajouté dans la mesure où il concorde.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · any bands · fusion without a network</source>
            <translation>2,5 m · bandes quelconques · fusion sans réseau de neurones</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Robust fusion of a stack of revisits to four times the resolution, the baseline that needs no network. The anchor is back-projected, then the sub-pixel detail of every other date is added as far as it agrees. Takes any bands; those of 20 m are interpolated.</source>
            <translation>Fusion robuste d'une pile de revisites, à quatre fois la résolution, la méthode de référence, sans réseau de neurones. L'ancre est rétroprojetée, puis le détail subpixellique de chaque autre date est ajouté dans la mesure où il concorde. Accepte des bandes quelconques ; celles à 20 m sont interpolées.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · ten bands · for figures</source>
            <translation>5 m · dix bandes · pour mesurer</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>Ten bands from 10 m (20 m bands interpolated to 10 m) to 5 m, a small CARN; works with fewer bands too, B02 B03 B04 at least.</source>
            <translation>Dix bandes, de 10 m (bandes à 20 m interpolées à 10 m) à 5 m, un petit CARN ; fonctionne aussi avec moins de bandes, au minimum B02 B03 B04.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>5 m · four bands · for figures</source>
            <translation>5 m · quatre bandes · pour mesurer</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 5 m, the small CARN of sisr_x2 with four bands; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 et B08, de 10 m à 5 m, le petit CARN de sisr_x2 avec quatre bandes ; B08 peut manquer (images RVB, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for figures</source>
            <translation>2,5 m · quatre bandes · pour mesurer</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, a small CARN; B08 may be missing (RGB images, TCI).</source>
            <translation>B02 B03 B04 et B08, de 10 m à 2,5 m, un petit CARN ; B08 peut manquer (images RVB, TCI).</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>2.5 m · four bands · for looking</source>
            <translation>2,5 m · quatre bandes · pour visualiser</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>B02 B03 B04 and B08 from 10 m to 2.5 m, sharpened against a discriminator; B08 may be missing. For looking, not measuring.</source>
            <translation>B02 B03 B04 et B08, de 10 m à 2,5 m, affinées contre un discriminateur ; B08 peut manquer. Pour visualiser, pas pour mesurer.</translation>
        </message>
        <message>
            <location filename="../../models/catalogue.json"/>
            <source>for looking, not measuring: this network was trained to look like a 2.5 m image, and draws detail that the sensor did not see. Use sisr_x4 for figures.</source>
            <translation>pour visualiser, pas pour mesurer : ce réseau de neurones a été entraîné à ressembler à une image à 2,5 m, et dessine des détails que le capteur n'a pas vus. Utilisez sisr_x4 pour mesurer.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} are no whole numbers with commas between</source>
            <translation>{text} n'est pas une liste de nombres entiers séparés par des virgules</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number</source>
            <translation>{text} n'est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>{text} is no number from {low} to {high}</source>
            <translation>{text} n'est pas un nombre de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>an extent is xmin,ymin,xmax,ymax</source>
            <translation>une emprise s'écrit xmin,ymin,xmax,ymax</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/arguments.py"/>
            <source>a place is x,y</source>
            <translation>un lieu s'écrit x,y</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Are the files whole, and may they be read and written? Is the disk full?</source>
            <translation>Les fichiers sont-ils complets, et avez-vous le droit de les lire et de les écrire ? Le disque est-il plein ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>argument {option}: {why}</source>
            <translation>argument {option} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>See: {program} --help</source>
            <translation>Voir : {program} --help</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the run was asked to end when its result was finished already</source>
            <translation>l'arrêt a été demandé alors que le résultat était déjà terminé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has {count} characters: {start}</source>
            <translation>une option compte {count} caractères : {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an option has no value that can be read: {start}</source>
            <translation>une option n'a pas de valeur lisible : {start}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Run the algorithm Install engine, or pip install s2sr.</source>
            <translation>Lancez l'algorithme « Installer le moteur », ou pip install s2sr.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the engine's environment is not whole: {why}</source>
            <translation>l'environnement du moteur n'est pas complet : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Close other programs, or set a smaller TILE.</source>
            <translation>Fermez d'autres programmes, ou réduisez TILE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>out of memory, even with the smallest tile</source>
            <translation>mémoire insuffisante, même avec la plus petite tuile</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>the system says</source>
            <translation>le système indique</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>This is a fault of the program: please report it.
{trace}</source>
            <translation>C'est un défaut du programme : merci de le signaler.
{trace}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>an image and a stack are given</source>
            <translation>une image et une pile sont indiquées</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.</source>
            <translation>Indiquez INPUT ou PRODUCT pour une image, INPUTS ou FOLDER pour une pile.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>no input is given</source>
            <translation>aucune entrée n'est indiquée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>--{option} chooses revisits of a stack, and no stack is given</source>
            <translation>--{option} choisit des revisites d'une pile, or aucune pile n'est indiquée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/cli.py"/>
            <source>Give the stack as INPUTS or FOLDER.</source>
            <translation>Indiquez la pile dans INPUTS ou FOLDER.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>IOU is {iou}</source>
            <translation>IOU vaut {iou}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is from 0 to below 1; 0.25 and 0.5 are usual.</source>
            <translation>La valeur va de 0 à moins de 1 ; 0,25 et 0,5 sont usuels.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>MIN_AREA is {min_area}</source>
            <translation>MIN_AREA vaut {min_area}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>It is an area in square metres, 0 for all polygons.</source>
            <translation>C'est une surface en mètres carrés, 0 pour tous les polygones.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>bringing the layers to one plane</source>
            <translation>projection des couches dans un même plan</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the area has no polygon: nothing lies in it</source>
            <translation>la zone n'a aucun polygone : rien ne s'y trouve</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Draw one, or leave AREA out to compare everything.</source>
            <translation>Dessinez-en un, ou omettez AREA pour tout comparer.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>comparing</source>
            <translation>comparaison</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>writing</source>
            <translation>écriture</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS, or as --{side}-layer NAME at the command line.</source>
            <translation>Nommez celle qui convient, sous la forme FILE|layername={layer} dans QGIS, ou --{side}-layer NAME en ligne de commande.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} polygons</source>
            <translation>{side}, nombre de polygones : {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features are of several polygons, which are compared each by itself</source>
            <translation>{side}, entités à plusieurs polygones, comparés chacun séparément : {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} geometries were not valid, and were repaired for the comparison</source>
            <translation>{side}, géométries invalides, réparées pour la comparaison : {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} features have no area and are left out</source>
            <translation>{side}, entités sans surface, écartées : {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>no layer has a coordinate reference system: their units are taken to be metres</source>
            <translation>aucune couche n'a de SCR : leurs unités sont supposées être des mètres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no coordinate reference system: it is taken to be {crs}</source>
            <translation>{side} : pas de SCR, supposé être {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side}: {count} of {total} polygons have their representative point in the area</source>
            <translation>{side}, polygones dont le point représentatif se trouve dans la zone : {count} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>{side} has no polygon to compare</source>
            <translation>{side} : aucun polygone à comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/assess_footprints.py"/>
            <source>the two layers do not overlap: are their coordinate reference systems right?</source>
            <translation>les deux couches ne se recouvrent pas : leurs SCR sont-ils les bons ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>no band is in both: the result has {own}, the reference {other}</source>
            <translation>aucune bande commune : le résultat a {own}, la référence {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/consistency.py"/>
            <source>Map the bands with BANDS.</source>
            <translation>Indiquez les bandes avec BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>REPORT_HTML tells of the revisits of a stack, and the input is one image</source>
            <translation>REPORT_HTML porte sur les revisites d'une pile, or l'entrée est une seule image</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Leave it out.</source>
            <translation>Omettez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of {side} m</source>
            <translation>modèle {model}, car l'entrée est une image à pixels de {side} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of unknown</source>
            <translation>modèle {model}, car l'entrée est une pile à pixels de taille inconnue</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is an image of pixels of unknown</source>
            <translation>modèle {model}, car l'entrée est une image à pixels de taille inconnue</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model}, as the input is a stack of pixels of {side} m</source>
            <translation>modèle {model}, car l'entrée est une pile à pixels de {side} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} looks at one image, and the input is a stack</source>
            <translation>{model} n'examine qu'une image, or l'entrée est une pile</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Take MODEL auto, or give one image of it as INPUT.</source>
            <translation>Choisissez auto pour MODEL, ou indiquez dans INPUT une seule de ses images.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>model {model} on {device}; bands {bands}</source>
            <translation>modèle {model} sur {device} ; bandes {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>there is no data in the area: every pixel is nodata</source>
            <translation>il n'y a pas de données dans la zone : tous les pixels sont sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>Is EXTENT over the image? Are the revisits clear there?</source>
            <translation>L'image se trouve-t-elle sous EXTENT ? Les revisites y sont-elles dégagées ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{count} buildings</source>
            <translation>bâtiments : {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>writing the layer</source>
            <translation>écriture de la couche</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>no building was found: the layer is empty</source>
            <translation>aucun bâtiment n'a été trouvé : la couche est vide</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>a polygon of {largest} km² is larger than any building: water, bare ground or cloud was taken for roofs, so nothing near it is to be trusted. Cut the land out with EXTENT, or raise THRESHOLD</source>
            <translation>un polygone de {largest} km² est plus grand que tout bâtiment : de l'eau, du sol nu ou un nuage a été pris pour des toits, si bien que rien à proximité n'est fiable. Délimitez la zone utile avec EXTENT, ou augmentez THRESHOLD</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/footprints.py"/>
            <source>{model} does not say how far densities are off: their errors are nodata</source>
            <translation>{model} n'indique pas l'erreur des densités : leurs erreurs sont sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>no band is in both: the result has {own}, the input {other}</source>
            <translation>aucune bande commune : le résultat a {own}, l'entrée {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>cannot read {path}: {why}</source>
            <translation>impossible de lire {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/inspect.py"/>
            <source>The file is damaged or truncated.</source>
            <translation>Le fichier est endommagé ou tronqué.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; values in its units, {scales} declared</source>
            <translation>comme l'entrée : bandes dans l'ordre {bands} ; valeurs dans ses unités ; déclaration : {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>as the input: bands in the order {bands}; without {missing}; values in its units, {scales} declared</source>
            <translation>comme l'entrée : bandes dans l'ordre {bands} ; sans {missing} ; valeurs dans ses unités ; déclaration : {scales}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>no scale</source>
            <translation>pas d'échelle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>scale {scale}, offset {offset}</source>
            <translation>échelle {scale}, offset {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/mirroring.py"/>
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>TILE is {tile}</source>
            <translation>TILE vaut {tile}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is the side of a tile in source pixels, {smallest} to {largest}; left out, it is chosen.</source>
            <translation>C'est le côté d'une tuile en pixels de la source, de {smallest} à {largest} ; s'il est omis, il est choisi automatiquement.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the input is an 8-bit picture: its stretch has cut off bright reflectances, and figures are approximate</source>
            <translation>l'entrée est une image 8 bits : son étirement a tronqué les fortes réflectances, et les mesures sont approximatives</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {own} m pixels, the input has {side} m: detail will be less true</source>
            <translation>{model} est fait pour des pixels de {own} m, l'entrée en a de {side} m : les détails seront moins fidèles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} is {caution}</source>
            <translation>{model} : {caution}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} works without {missing}, which the input has not; it does better with them</source>
            <translation>{model} fonctionne sans {missing}, que l'entrée n'a pas ; le résultat est meilleur avec</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>{model} was made for {level}, the input is {other}</source>
            <translation>{model} est fait pour {level}, l'entrée est en {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>PSF is {psf}</source>
            <translation>PSF vaut {psf}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>It is a number from 0 to {widest}: 1 for what a finer sensor sees.</source>
            <translation>C'est un nombre de 0 à {widest} : 1 pour ce que voit un capteur plus fin.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result and the reference have different coordinate reference systems</source>
            <translation>le résultat et la référence ont des SCR différents</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Warp neither: pick the pair.</source>
            <translation>Ne reprojetez ni l'un ni l'autre : choisissez la bonne paire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's pixels are not finer than the reference's</source>
            <translation>les pixels du résultat ne sont pas plus fins que ceux de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>INPUT is the finer raster, REFERENCE its source.</source>
            <translation>INPUT est le raster le plus fin, REFERENCE sa source.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result's edges do not fall on the reference's pixels</source>
            <translation>les bords du résultat ne tombent pas sur les pixels de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Was it cropped or warped since? Make it again.</source>
            <translation>A-t-il été découpé ou reprojeté depuis ? Produisez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>the result reaches beyond the reference</source>
            <translation>le résultat déborde de la référence</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/requests.py"/>
            <source>Pick the image it was made from.</source>
            <translation>Choisissez l'image dont il est issu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/results.py"/>
            <source>Is NODATA set right? Is EXTENT over the image?</source>
            <translation>NODATA est-il correct ? L'image se trouve-t-elle sous EXTENT ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve.py"/>
            <source>model {model}, {precision}; bands {bands}</source>
            <translation>modèle {model}, {precision} ; bandes {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>no revisit shows anything in the area: it is all cloud or nodata</source>
            <translation>aucune revisite ne montre quoi que ce soit dans la zone : tout y est nuage ou sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Add clear images, or move EXTENT.</source>
            <translation>Ajoutez des images dégagées, ou déplacez EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY is {consistency}</source>
            <translation>CONSISTENCY vaut {consistency}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>It is one of {modes}.</source>
            <translation>Valeurs possibles : {modes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>{model} has no variant that was trained to be consistent</source>
            <translation>{model} n'a pas de variante entraînée à concorder d'elle-même</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to match, strict or off.</source>
            <translation>Réglez CONSISTENCY sur match, strict ou off.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE: {model} makes images of the anchor's date only</source>
            <translation>TARGET_DATE : {model} ne produit des images qu'à la date de l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set ANCHOR, or pick a model of any date.</source>
            <translation>Renseignez ANCHOR, ou choisissez un modèle à date libre.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>CONSISTENCY={consistency} ties the result to the anchor, which is of another date than TARGET_DATE</source>
            <translation>CONSISTENCY={consistency} contraint le résultat à concorder avec l'ancre, qui est d'une autre date que TARGET_DATE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set CONSISTENCY to off or trained, or leave out TARGET_DATE.</source>
            <translation>Réglez CONSISTENCY sur off ou trained, ou omettez TARGET_DATE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE needs the dates of all revisits</source>
            <translation>TARGET_DATE exige les dates de toutes les revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Set DATES.</source>
            <translation>Renseignez DATES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>TARGET_DATE {wanted} is not within the dates that are used, {first} to {last}</source>
            <translation>TARGET_DATE {wanted} n'est pas dans la période des dates utilisées, du {first} au {last}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/commands/super_resolve_stack.py"/>
            <source>Pick a day between them.</source>
            <translation>Choisissez un jour compris entre elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>THREADS is {threads}</source>
            <translation>THREADS vaut {threads}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/environment.py"/>
            <source>It is a number from 1 to {most}, or 0 for all of the processor's.</source>
            <translation>C'est un nombre de 1 à {most}, ou 0 pour tous les fils d'exécution du processeur.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/events.py"/>
            <source>{done} of {total} tiles are kept: start it again with the same parameters to go on.</source>
            <translation>Tuiles conservées : {done} sur {total}. Relancez l'exécution avec les mêmes paramètres pour la reprendre.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>THRESHOLD is {threshold}</source>
            <translation>THRESHOLD vaut {threshold}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability between 0 and 1, neither of them; 0.5 is usual.</source>
            <translation>Une probabilité entre 0 et 1, bornes exclues ; 0,5 est usuel.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>PART is {part}</source>
            <translation>PART vaut {part}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>A probability from 0, which does not part, to below 1.</source>
            <translation>Une probabilité de 0, qui ne sépare rien, à moins de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>{name} is {value}</source>
            <translation>{name} vaut {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>Give a number of square metres (SIMPLIFY: metres) from 0 on.</source>
            <translation>Indiquez un nombre de mètres carrés (SIMPLIFY : de mètres) à partir de 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>there is no shape {shape}</source>
            <translation>la forme {shape} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/footprints/rules.py"/>
            <source>One of {shapes}.</source>
            <translation>Valeurs possibles : {shapes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>errors has {keys}: the root mean square errors are a list a cell size, a number a class of the predicted value.</source>
            <translation>errors contient {keys} : les erreurs quadratiques moyennes sont une liste par taille de cellule, un nombre par classe de la valeur prédite.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: the key gsd_range_m is missing</source>
            <translation>{file} : la clé gsd_range_m manque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Say which pixels the network is good for, metres: [0.45, 1.4].</source>
            <translation>Indiquez à quels pixels le réseau de neurones convient, en mètres : [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Give two numbers from 0 to 100: scaling: {percentiles: [2, 98]}.</source>
            <translation>Indiquez deux nombres de 0 à 100 : scaling: {percentiles: [2, 98]}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>Two sides of a pixel, metres: [0.45, 1.4].</source>
            <translation>Deux côtés de pixel, en mètres : [0.45, 1.4].</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability; 0 does not part buildings.</source>
            <translation>Une probabilité ; 0 ne sépare pas les bâtiments.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>A probability.</source>
            <translation>Une probabilité.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: outputs is {names}</source>
            <translation>{file} : outputs vaut {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>It names the graph's planes in order, building first: {planes}.</source>
            <translation>Ce sont les noms des plans du graphe dans l'ordre, building en premier : {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: errors has {given}</source>
            <translation>{file} : errors contient {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/buildings_card.py"/>
            <source>{file}: {key} is {rows}; it must be {count} lists of {length} numbers</source>
            <translation>{file} : {key} vaut {rows} ; il faut {count} listes de {length} nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A card needs {keys}.</source>
            <translation>Une fiche exige {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>The pixel of the input it was made for, metres: 10 for Sentinel-2.</source>
            <translation>Le pixel de l'entrée pour laquelle il est fait, en mètres : 10 pour Sentinel-2.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1 for reflectance, 10000 for DN.</source>
            <translation>1 pour la réflectance, 10000 pour des DN.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.</source>
            <translation>1 : les résultats sont ce que verrait un Sentinel-2 de mêmes pixels. 0 : leurs pixels n'ont pas d'étalement du point.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Each band of the graph stands in one of the two, once.</source>
            <translation>Chaque bande du graphe figure dans l'une des deux listes, une seule fois.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}</source>
            <translation>{file} : task vaut {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It is one of {tasks}.</source>
            <translation>Valeurs possibles : {tasks}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: task is {task}, and {graph} is for {other}</source>
            <translation>{file} : task vaut {task}, or {graph} est pour {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Change one of the two.</source>
            <translation>Modifiez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {bands} is in bands and in optional_bands</source>
            <translation>{file} : à la fois dans bands et dans optional_bands : {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: precision is for graphs, and {graph} is none</source>
            <translation>{file} : precision est réservé aux graphes, or {graph} n'en est pas un</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out.</source>
            <translation>Retirez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is missing</source>
            <translation>{file} : la clé {key} manque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key {key} is not known</source>
            <translation>{file} : la clé {key} est inconnue</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Known keys: {keys}.</source>
            <translation>Clés connues : {keys}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {key} is {value}, of the wrong type</source>
            <translation>{file} : {key} vaut {value}, qui n'est pas du bon type</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>See the page Model cards for what it is.</source>
            <translation>La page « Model cards » explique ce que c'est.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: {strange} is for models of the task {tasks} only, and task is {task}</source>
            <translation>{file} : seuls les modèles de la tâche {tasks} ont {strange}, or task vaut {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set task: {one}.</source>
            <translation>Retirez-le, ou renseignez task: {one}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: scaling.{key} is not for the task {task}</source>
            <translation>{file} : scaling.{key} n'est pas pour la tâche {task}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It takes scaling: {{{scaling}: ...}}.</source>
            <translation>Il faut scaling: {{{scaling}: ...}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: the key frames is missing</source>
            <translation>{file} : la clé frames manque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>A model of stacks says frames: {{minimum: 1, maximum: 32}}.</source>
            <translation>Un modèle pour piles indique frames: {{minimum: 1, maximum: 32}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: variants is {values}</source>
            <translation>{file} : variants vaut {values}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>It names other cards, as {{trained: NAME}}.</source>
            <translation>Il s'agit des noms d'autres fiches, sous la forme {{trained: NAME}}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>{file}: base is for builtin:shift_and_add only</source>
            <translation>{file} : base est réservé à builtin:shift_and_add</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Take it out, or set graph.</source>
            <translation>Retirez-le, ou renseignez graph.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_files.py"/>
            <source>Evoland's side files have bands, factor, margin and model.</source>
            <translation>Les fichiers annexes d'Evoland contiennent bands, factor, margin et model.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A card is plain YAML of keys and values: see the page Model cards.</source>
            <translation>Une fiche est du YAML simple, fait de clés et de valeurs : voir la page « Model cards ».</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{path} is no file</source>
            <translation>{path} n'est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>A model is run by a card, NAME.yaml beside NAME.onnx.</source>
            <translation>Un modèle s'exécute à partir d'une fiche, NAME.yaml à côté de NAME.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is larger than any card, {largest} KB</source>
            <translation>{file} dépasse la taille maximale d'une fiche, {largest} KB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>cannot read the model card {path}: {why}</source>
            <translation>impossible de lire la fiche de modèle {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} is no YAML that a card can be: {why}</source>
            <translation>{file} n'est pas du YAML acceptable pour une fiche : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_text.py"/>
            <source>{file} has no keys</source>
            <translation>{file} ne contient pas de clés</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}</source>
            <translation>{file} : {key} vaut {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a name of at most {longest} characters, without slashes.</source>
            <translation>C'est un nom d'au plus {longest} caractères, sans barres obliques.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {names}; it must be a list</source>
            <translation>{file} : {key} vaut {names} ; il faut une liste</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Known bands: {bands}.</source>
            <translation>Bandes connues : {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: the key bands is missing</source>
            <translation>{file} : la clé bands manque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Name the bands in the graph's order.</source>
            <translation>Nommez les bandes dans l'ordre du graphe.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names {unknown}</source>
            <translation>{file} : {key} nomme {unknown}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} names a band twice</source>
            <translation>{file} : {key} nomme deux fois une bande</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}</source>
            <translation>{file} : {key} vaut {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is a whole number from {low} to {high}.</source>
            <translation>C'est un nombre entier de {low} à {high}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {value}; it must be a number from {low} to {high}</source>
            <translation>{file} : {key} vaut {value} ; il faut un nombre de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: level is {level}</source>
            <translation>{file} : level vaut {level}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>It is one of {levels}.</source>
            <translation>Valeurs possibles : {levels}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {name}, and there is no such file beside the card</source>
            <translation>{file} : {key} vaut {name}, or aucun fichier de ce nom ne se trouve à côté de la fiche</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>Put the ONNX file there.</source>
            <translation>Placez-y le fichier ONNX.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be a list of numbers</source>
            <translation>{file} : {key} vaut {values} ; il faut une liste de nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; each number must be larger than the one before</source>
            <translation>{file} : {key} vaut {values} ; chaque nombre doit être plus grand que le précédent</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/card_values.py"/>
            <source>{file}: {key} is {values}; it must be two numbers</source>
            <translation>{file} : {key} vaut {values} ; il faut deux nombres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Install the plugin again.</source>
            <translation>Réinstallez l'extension.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is a model for {own}, not for {wanted}</source>
            <translation>{model} est un modèle pour {own}, pas pour {wanted}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Pick another model, or that command.</source>
            <translation>Choisissez un autre modèle, ou cette commande.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} is no model of stacks</source>
            <translation>{model} n'est pas un modèle pour piles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{model} tells no buildings</source>
            <translation>{model} ne distingue pas les bâtiments</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model card {path}</source>
            <translation>la fiche de modèle {path} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>A model without a card is not run: put NAME.yaml beside NAME.onnx.</source>
            <translation>Un modèle sans fiche n'est pas exécuté : placez NAME.yaml à côté de NAME.onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Give the card of your own as MODEL_FILE.</source>
            <translation>Indiquez votre propre fiche dans MODEL_FILE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>Models: {names}; or give the card of your own as MODEL_FILE.</source>
            <translation>Modèles : {names} ; ou indiquez votre propre fiche dans MODEL_FILE.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>there is no model {model}</source>
            <translation>le modèle {model} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{sums}, which says whether models are whole, cannot be read in {folder}</source>
            <translation>{sums}, qui dit si les modèles sont intacts, ne peut pas être lu dans {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{path} is no list of checksums</source>
            <translation>{path} n'est pas une liste de sommes de contrôle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/catalogue.py"/>
            <source>{file} is not the file that {sums} names</source>
            <translation>{file} n'est pas le fichier que nomme {sums}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network failed on {device}: {why}</source>
            <translation>le réseau de neurones a échoué sur {device} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Try DEVICE=cpu.</source>
            <translation>Essayez DEVICE=cpu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the network gives {dtype}, no floats</source>
            <translation>le réseau de neurones donne {dtype}, pas des nombres à virgule flottante</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>It is no graph that a card can describe.</source>
            <translation>Ce n'est pas un graphe qu'une fiche puisse décrire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{device} cannot be used ({reason}); falling back</source>
            <translation>{device} ne peut pas être utilisé ({reason}) ; repli sur le suivant</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>DEVICE={device} cannot be had: {reason}</source>
            <translation>DEVICE={device} n'est pas disponible : {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>This engine has: {have}. Use one of them, or auto.</source>
            <translation>Ce moteur dispose de : {have}. Utilisez l'un d'eux, ou auto.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the package {package} is not installed</source>
            <translation>le paquet {package} n'est pas installé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>onnxruntime {version} here has no {provider}</source>
            <translation>onnxruntime {version} n'a pas {provider} ici</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>{graph} cannot be opened as an ONNX model: {why}</source>
            <translation>{graph} ne peut pas être ouvert comme modèle ONNX : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>Is the file whole, and ONNX?</source>
            <translation>Le fichier est-il complet, et au format ONNX ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/devices.py"/>
            <source>the session runs on {providers} instead</source>
            <translation>la session s'exécute à la place sur {providers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} is no file</source>
            <translation>{graph} n'est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Put the ONNX file beside the card.</source>
            <translation>Placez le fichier ONNX à côté de la fiche.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} cannot be an ONNX model: it has {size} bytes</source>
            <translation>{graph} ne peut pas être un modèle ONNX : sa taille est de {size} octets</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>cannot read {graph}: {why}</source>
            <translation>impossible de lire {graph} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>May you read it?</source>
            <translation>Avez-vous le droit de le lire ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>{graph} wants to read {outside}, which is no file beside it</source>
            <translation>{graph} demande à lire {outside}, qui n'est pas un fichier à côté de lui</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>Values of a graph lie in the graph, or in a file in its folder.</source>
            <translation>Les valeurs d'un graphe se trouvent dans le graphe, ou dans un fichier de son dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is nested too deeply</source>
            <translation>son imbrication est trop profonde</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is cut off</source>
            <translation>il est tronqué</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/graph_files.py"/>
            <source>it is no protocol buffer</source>
            <translation>ce n'est pas un protocol buffer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/half_graph.py"/>
            <source>it has no part of floats alone from {start} to {end}</source>
            <translation>le graphe n'a pas, de {start} à {end}, de partie composée uniquement de nombres à virgule flottante</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/inference.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels</source>
            <translation>mémoire insuffisante sur {device} : suite avec des tuiles de {side} pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>{graph} takes {found}</source>
            <translation>{graph} prend {found}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/networks.py"/>
            <source>A single-image model takes one float input (batch, bands, rows, cols).</source>
            <translation>Un modèle pour une seule image prend une entrée à virgule flottante (batch, bands, rows, cols).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>precision has start, a list, and end, names of tensors of the graph, and of {kinds} those that were measured, each with {figures}.</source>
            <translation>precision contient start, une liste, et end, des noms de tenseurs du graphe, et, parmi {kinds}, ceux qui ont été mesurés, chacun avec {figures}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision has {keys}</source>
            <translation>{file} : precision contient {keys}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/precision.py"/>
            <source>{file}: precision.{key} is {value}</source>
            <translation>{file} : precision.{key} vaut {value}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>PRECISION=fast cannot be had: {why}</source>
            <translation>PRECISION=fast n'est pas disponible : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>Set PRECISION to auto, or to full.</source>
            <translation>Réglez PRECISION sur auto ou full.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: it fails ({why})</source>
            <translation>{precision} n'est pas utilisé : échec ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is not used: {why}</source>
            <translation>{precision} n'est pas utilisé : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{precision} is {gain} times as fast as {full} here; this is remembered</source>
            <translation>ici, la vitesse de {precision} est {gain} fois celle de {full} ; cette mesure est mémorisée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>there is none on {device}</source>
            <translation>aucune précision de calcul réduite n'existe sur {device}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>the card of {model} allows no {kind}</source>
            <translation>la fiche de {model} ne permet pas {kind}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{kind} on the processor needs the package {package}</source>
            <translation>{kind} sur le processeur nécessite le paquet {package}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>{model} has no graph</source>
            <translation>{model} n'a pas de graphe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>this processor does not compute in {kind}</source>
            <translation>ce processeur ne calcule pas en {kind}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/proving.py"/>
            <source>on a drawn image it is off by {off} DN, more than {most}</source>
            <translation>sur une image synthétique, l'écart est de {off} DN, plus de {most}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Are bands, factor, scaling, psf and graph what it was trained with, and is it a network for super-resolution?</source>
            <translation>bands, factor, scaling, psf et graph sont-ils ceux de l'entraînement, et est-ce un réseau de neurones de super-résolution ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} names {count} bands, but {graph} takes {channels}</source>
            <translation>nombre de bandes : {card} en nomme {count}, mais {graph} en prend {channels}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} does not give back what it is given: on a small test image, {wrong}</source>
            <translation>le réseau de neurones de {card} ne restitue pas ce qu'on lui donne : sur une petite image de test, {wrong}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a reflectance of {seam}</source>
            <translation>{card} : margin_px vaut {margin}, mais ce qui se trouve au-delà modifie le résultat d'une réflectance de {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.</source>
            <translation>Donnez-lui le rayon, en pixels de l'entrée, dont dépend un pixel du résultat.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>tiles of {model} may show seams of up to {seam} of reflectance: its margin_px is narrow</source>
            <translation>les tuiles de {model} peuvent présenter des raccords visibles allant jusqu'à {seam} de réflectance : son margin_px est étroit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} gives values that are not finite on a small test image</source>
            <translation>le réseau de neurones de {card} donne des valeurs non finies sur une petite image de test</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>{card} promises {expected} from {rows} x {cols} pixels, its graph gives {shape}</source>
            <translation>{card} promet {expected} à partir de {rows} x {cols} pixels, son graphe donne {shape}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} needs more memory than there is, for {rows} x {cols} pixels</source>
            <translation>le réseau de neurones de {card} demande plus de mémoire qu'il n'y en a, pour {rows} x {cols} pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the network of {card} fails on {rows} x {cols} pixels: {why}</source>
            <translation>le réseau de neurones de {card} échoue sur {rows} x {cols} pixels : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the mean of a band is off by a reflectance of {bias}</source>
            <translation>la moyenne d'une bande s'écarte d'une réflectance de {bias}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>the result is moved by {shift} pixels</source>
            <translation>le résultat est décalé de {shift} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/models/selftest.py"/>
            <source>a band is off by {share} of its contrast</source>
            <translation>une bande s'écarte de {share} de son contraste</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file</source>
            <translation>écriture du fichier optimisé pour le cloud</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>tile {done} of {total}</source>
            <translation>tuile {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/bar.py"/>
            <source>writing the cloud-optimised file {number} of {total}</source>
            <translation>écriture du fichier optimisé pour le cloud, {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>giving the files their names</source>
            <translation>attribution des noms aux fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>taking up finished tiles</source>
            <translation>récupération des tuiles terminées</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/production/job.py"/>
            <source>goes on from {done} of {total} tiles</source>
            <translation>reprise à partir de {done} des {total} tuiles</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT {bounds} is empty</source>
            <translation>EXTENT {bounds} est vide</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>Indiquez xmin,ymin,xmax,ymax avec xmin &lt; xmax et ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT does not overlap the image ({grid})</source>
            <translation>EXTENT ne recouvre pas l'image ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image, or give its coordinate reference system.</source>
            <translation>Dessinez l'emprise sur l'image, ou indiquez son SCR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>the image has no coordinate reference system</source>
            <translation>l'image n'a pas de SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give AT in its own coordinates.</source>
            <translation>Indiquez AT dans les coordonnées de l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>AT cannot be brought to the image's coordinate reference system</source>
            <translation>impossible de convertir AT dans le SCR de l'image</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give it in that.</source>
            <translation>Indiquez-le dans ce SCR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{x}, {y} is not on the image ({grid})</source>
            <translation>{x}, {y} n'est pas sur l'image ({grid})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Pick a place on it.</source>
            <translation>Choisissez un endroit de l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>{what}'s coordinate reference system {name} is not known</source>
            <translation>le SCR {name} ({what}) est inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Use EPSG:n or WKT.</source>
            <translation>Utilisez EPSG:n ou WKT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Assign one to it, or leave EXTENT empty.</source>
            <translation>Assignez-lui un SCR, ou laissez EXTENT vide.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT cannot be brought to the image's coordinate reference system, whose place on Earth may not be known</source>
            <translation>impossible de convertir EXTENT dans le SCR de l'image, dont le lieu sur Terre est peut-être inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Give EXTENT in the image's own coordinates, without a coordinate reference system.</source>
            <translation>Indiquez EXTENT dans les coordonnées de l'image, sans SCR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>EXTENT lies outside the area of the image's coordinate reference system</source>
            <translation>EXTENT se trouve hors du domaine du SCR de l'image</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/extent.py"/>
            <source>Draw it over the image.</source>
            <translation>Dessinez l'emprise sur l'image.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>the bands lie on different grids: {coarser} and {finer}</source>
            <translation>les bandes sont sur des grilles différentes : {coarser} et {finer}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>Warp them to one grid first (Raster &gt; Projections &gt; Warp), or pick bands of one product.</source>
            <translation>Reprojetez-les d'abord sur une même grille (Raster &gt; Projections &gt; Projection (warp)), ou choisissez des bandes d'un même produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>{cols} x {rows} px of {width} x {height} in {crs}</source>
            <translation>{cols} x {rows} px de {width} x {height}, {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>no CRS</source>
            <translation>sans SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/grid.py"/>
            <source>an unnamed CRS</source>
            <translation>SCR sans nom</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>cannot write the journal {path}: {why}</source>
            <translation>impossible d'écrire le journal {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Choose another place.</source>
            <translation>Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>the journal {path} is not open</source>
            <translation>le journal {path} n'est pas ouvert</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Free space on that disk.</source>
            <translation>Libérez de l'espace sur ce disque.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is there already, and is no journal</source>
            <translation>{path} existe déjà, et n'est pas un journal</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>Give the journal another name.</source>
            <translation>Donnez un autre nom au journal.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal that can be read: {why}</source>
            <translation>{path} n'est pas un journal lisible : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/journal.py"/>
            <source>{path} is no journal of this version</source>
            <translation>{path} n'est pas un journal de cette version</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/leftovers.py"/>
            <source>removed what an interrupted run left at {place} more than {days} days ago</source>
            <translation>supprimé ce qu'une exécution interrompue avait laissé dans {place} il y a plus de {days} jours</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>another run is writing {place}</source>
            <translation>une autre exécution est en train d'écrire {place}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/locks.py"/>
            <source>Wait until it is done, or give the output another name.</source>
            <translation>Attendez qu'elle soit terminée, ou donnez un autre nom à la sortie.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Download the file first, and give its path.</source>
            <translation>Téléchargez d'abord le fichier, et indiquez son chemin.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is a VRT in an archive</source>
            <translation>{path} est un VRT dans une archive</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Unpack the archive, and give the VRT itself.</source>
            <translation>Décompressez l'archive, et indiquez le VRT lui-même.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is an address in a network</source>
            <translation>{path} est une adresse réseau</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file: {scheme}: is not read</source>
            <translation>{path} n'est pas un fichier : « {scheme}: » n'est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Give a raster file of this computer.</source>
            <translation>Indiquez un fichier raster de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>a text stands where a file's path is expected</source>
            <translation>un texte se trouve là où un chemin de fichier est attendu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{path} is no file of this computer: of GDAL's file systems only archives are read</source>
            <translation>{path} n'est pas un fichier de cet ordinateur : des systèmes de fichiers de GDAL, seules les archives sont lues</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} refers to more than {most} files</source>
            <translation>{file} renvoie à plus de {most} fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make a mosaic of the area that is needed.</source>
            <translation>Faites une mosaïque de la zone nécessaire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{file} is a VRT of VRTs, more than {deepest} deep</source>
            <translation>{file} est un VRT de VRT, sur plus de {deepest} niveaux</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Make it of the images themselves.</source>
            <translation>Construisez-le à partir des images elles-mêmes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} is a VRT of more than {most} MB</source>
            <translation>{vrt} est un VRT de plus de {most} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} holds Python code, which is not run</source>
            <translation>{vrt} contient du code Python, qui n'est pas exécuté</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>Compute the raster first, as a GeoTIFF.</source>
            <translation>Calculez d'abord le raster, en GeoTIFF.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/opening.py"/>
            <source>{vrt} refers to something else than a file: {why}</source>
            <translation>{vrt} renvoie à autre chose qu'un fichier : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} belongs to what is read, {folder}</source>
            <translation>{output} fait partie de ce qui est lu, {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name or folder.</source>
            <translation>Donnez un autre nom ou un autre dossier à la sortie.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>{output} is the input itself, or read with it</source>
            <translation>{output} est l'entrée elle-même, ou est lu avec elle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/originals.py"/>
            <source>Give the output another name.</source>
            <translation>Donnez un autre nom à la sortie.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Free space on that disk, or choose another folder; nothing was written.</source>
            <translation>Libérez de l'espace sur ce disque, ou choisissez un autre dossier ; rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Give each output a name of its own.</source>
            <translation>Donnez à chaque sortie son propre nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>the outputs could not be given their names, nor earlier files theirs: {why}</source>
            <translation>les sorties n'ont pas pu recevoir leurs noms, ni les fichiers antérieurs les leurs : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>They are in {folder}. Run it again, or: s2sr tidy {output}</source>
            <translation>Tout se trouve dans {folder}. Relancez, ou exécutez : s2sr tidy {output}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write {path}: {why}</source>
            <translation>impossible d'écrire {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>{output} is in use by another program and stays as it was; the new file is {free}</source>
            <translation>{output} est utilisé par un autre programme et reste tel quel ; le nouveau fichier est {free}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>cannot write into {where}: {why}</source>
            <translation>impossible d'écrire dans {where} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>Choose a folder you may write to.</source>
            <translation>Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name</source>
            <translation>deux sorties ont le même nom</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs are the same file under two names</source>
            <translation>deux sorties sont le même fichier sous deux noms</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/outputs.py"/>
            <source>two outputs have the same name, {name}</source>
            <translation>deux sorties ont le même nom, {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{file} is no GeoTIFF name</source>
            <translation>{file} n'est pas un nom de GeoTIFF</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the output the ending .tif.</source>
            <translation>Donnez à la sortie un nom en .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{folder} is no folder</source>
            <translation>{folder} n'est pas un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{path} is a folder</source>
            <translation>{path} est un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Give the name of a file.</source>
            <translation>Indiquez le nom d'un fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the folder {parent} does not exist</source>
            <translation>le dossier {parent} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Make it first, or choose another.</source>
            <translation>Créez-le d'abord, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Choose another name, or a folder you may write to.</source>
            <translation>Choisissez un autre nom, ou un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place}: about {needed} MB are needed, {free} MB are free</source>
            <translation>{place} : il faut environ {needed} MB, l'espace libre est de {free} MB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Free space, or use EXTENT.</source>
            <translation>Libérez de l'espace, ou utilisez EXTENT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} is not UTF-8</source>
            <translation>le nom {name} n'est pas en UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has characters that cannot be printed</source>
            <translation>le nom {name} contient des caractères non imprimables</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>the name {name} has a character that Windows has no file names with</source>
            <translation>le nom {name} contient un caractère que Windows n'admet pas dans les noms de fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is a link to a file that does not exist</source>
            <translation>{place} est un lien vers un fichier qui n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is no file, but a device, a pipe or the like</source>
            <translation>{place} n'est pas un fichier, mais un périphérique, un tube ou autre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is write-protected</source>
            <translation>{place} est protégé en écriture</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Take the protection away if it may be overwritten. {another}</source>
            <translation>Retirez la protection si le fichier peut être écrasé. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>{place} is in use by another program</source>
            <translation>{place} est utilisé par un autre programme</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/places.py"/>
            <source>Remove it from the QGIS project, or close that program. {another}</source>
            <translation>Retirez-le du projet QGIS, ou fermez ce programme. {another}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the program is of another version</source>
            <translation>la version du programme est différente</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>the model is another</source>
            <translation>le modèle est différent</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>an input was changed since</source>
            <translation>une entrée a changé depuis</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>it runs on another device</source>
            <translation>le périphérique est différent</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>a library that it uses is of another version</source>
            <translation>la version d'une bibliothèque utilisée est différente</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>other options were given</source>
            <translation>d'autres options ont été indiquées</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>what it left is damaged</source>
            <translation>ce qu'elle a laissé est endommagé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>its outputs were others</source>
            <translation>ses sorties étaient différentes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>RESUME is off</source>
            <translation>RESUME est désactivé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/raster/unfinished.py"/>
            <source>starts anew, and does not go on from what an interrupted run left: {why}</source>
            <translation>recommence à zéro, sans reprendre ce qu'une exécution interrompue a laissé : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for revisits</source>
            <translation>il n'y a pas ici de modèle pour les emprises de bâtiments à partir de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for 10 m pixels</source>
            <translation>il n'y a pas ici de modèle pour les emprises de bâtiments à partir de pixels de 10 m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>there is no model for footprints here for single images</source>
            <translation>il n'y a pas ici de modèle pour les emprises de bâtiments à partir d'une seule image</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Give the card of your own as MODEL_FILE, or install the plugin again.</source>
            <translation>Indiquez votre propre fiche dans MODEL_FILE, ou réinstallez l'extension.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too fine for {model}, which is good for {low} to {high} m</source>
            <translation>des pixels de {side} m sont trop fins pour {model}, qui convient de {low} à {high} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Make an image of larger pixels first, or set PIXEL_SIZE if they are not what the file says.</source>
            <translation>Produisez d'abord une image à pixels plus grands, ou renseignez PIXEL_SIZE s'ils ne sont pas ce qu'indique le fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are too coarse for {model}, which is good for {low} to {high} m</source>
            <translation>des pixels de {side} m sont trop grossiers pour {model}, qui convient de {low} à {high} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>Buildings are told in pixels of up to some 15 m: take Sentinel-2 at 10 m, super-resolve it, or take an aerial image.</source>
            <translation>Les bâtiments se distinguent avec des pixels d'environ 15 m au plus : prenez Sentinel-2 à 10 m, super-résolvez-le, ou prenez une image aérienne.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>pixels of {side} m are averaged {count} x {count} to {larger} m, for which {model} was made</source>
            <translation>les pixels de {side} m sont moyennés par {count} x {count} pour obtenir les {larger} m pour lesquels {model} est fait</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/choice.py"/>
            <source>{side} m pixels are coarser than the {low} to {high} m that {model} was made for: interpolated x{factor}; expect less</source>
            <translation>les pixels de {side} m sont plus grossiers que les {low} à {high} m pour lesquels {model} est fait : interpolation x{factor} ; attendez-vous à un résultat moins bon</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>DENSITY_CELL is {cell}</source>
            <translation>DENSITY_CELL vaut {cell}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/density.py"/>
            <source>It is the side of a cell in metres, {smallest} to {largest}.</source>
            <translation>C'est le côté d'une cellule en mètres, de {smallest} à {largest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of {model}, and coordinates are pixels. Set PIXEL_SIZE if they are others</source>
            <translation>l'image n'a pas de géoréférencement : ses pixels sont supposés faire les {side} m de {model}, et les coordonnées sont en pixels. Renseignez PIXEL_SIZE si ce n'est pas le cas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image's coordinates are no place of its coordinate reference system</source>
            <translation>les coordonnées de l'image ne désignent aucun lieu de son SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference (Raster &gt; Projections &gt; Assign Projection).</source>
            <translation>Donnez à l'image un géoréférencement correct (Raster &gt; Projections &gt; Assigner une projection).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is {given}</source>
            <translation>PIXEL_SIZE vaut {given}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>It is the side of a pixel, {smallest} to {largest} metres.</source>
            <translation>C'est le côté d'un pixel, de {smallest} à {largest} mètres.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>PIXEL_SIZE is given, and the image has a georeference: its pixels are {measured} m</source>
            <translation>PIXEL_SIZE est indiqué, or l'image a un géoréférencement : ses pixels font {measured} m</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Leave PIXEL_SIZE out, or give the image its right georeference.</source>
            <translation>Omettez PIXEL_SIZE, ou donnez à l'image un géoréférencement correct.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for {side} m, as you say</source>
            <translation>l'image n'a pas de géoréférencement : ses pixels sont supposés faire {side} m, comme vous l'indiquez</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no coordinate reference system: its pixels of {width} x {height} are taken for metres</source>
            <translation>l'image n'a pas de SCR : ses pixels de {width} x {height} sont supposés être en mètres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has a coordinate reference system of no known place: its pixels of {width} x {height} are taken for metres</source>
            <translation>l'image a un SCR qui ne correspond à aucun lieu connu : ses pixels de {width} x {height} sont supposés être en mètres</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>the image has no georeference: its pixels are taken for the {side} m of Sentinel-2. Set PIXEL_SIZE if not so</source>
            <translation>l'image n'a pas de géoréférencement : ses pixels sont supposés faire les {side} m de Sentinel-2. Renseignez PIXEL_SIZE si ce n'est pas le cas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground: far from square</source>
            <translation>les pixels font {width} m de large et {height} m de haut au sol : ils sont loin d'être carrés</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Warp the image to a projected system, as UTM, first (Raster &gt; Projections &gt; Warp).</source>
            <translation>Reprojetez d'abord l'image dans un système projeté, comme UTM (Raster &gt; Projections &gt; Projection (warp)).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels are {width} m wide and {height} m high on the ground, and models were made for square ones: expect less, or warp the image to a projected system first</source>
            <translation>les pixels font {width} m de large et {height} m de haut au sol, or les modèles sont faits pour des pixels carrés : attendez-vous à un résultat moins bon, ou reprojetez d'abord l'image dans un système projeté</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>pixels of {side} at coordinates of {farthest} cannot be told apart</source>
            <translation>des pixels de {side} à des coordonnées de {farthest} ne peuvent pas être distingués</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/ground.py"/>
            <source>Give the image its right georeference.</source>
            <translation>Donnez à l'image un géoréférencement correct.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>Are bands, factor, outputs, step_px, frames and graph what it was trained with, and is it a network for footprints?</source>
            <translation>bands, factor, outputs, step_px, frames et graph sont-ils ceux de l'entraînement, et est-ce un réseau de neurones pour les emprises de bâtiments ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names no graph</source>
            <translation>{card} ne nomme pas de graphe</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>A network with this card takes one float input {wanted}.</source>
            <translation>Un réseau de neurones avec cette fiche prend une entrée à virgule flottante {wanted}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card} names {count} bands, but {graph} takes {bands}</source>
            <translation>nombre de bandes : {card} en nomme {count}, mais {graph} en prend {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives values that are not finite</source>
            <translation>le réseau de neurones de {card} donne des valeurs non finies</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no density</source>
            <translation>le réseau de neurones de {card} donne {name} de {lowest} à {highest}, ce qui n'est pas une densité</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>the network of {card} gives {name} from {lowest} to {highest}, which is no probability</source>
            <translation>le réseau de neurones de {card} donne {name} de {lowest} à {highest}, ce qui n'est pas une probabilité</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>{card}: margin_px is {margin}, but what lies beyond it changes the result by a probability of {seam}</source>
            <translation>{card} : margin_px vaut {margin}, mais ce qui se trouve au-delà modifie le résultat d'une probabilité de {seam}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/network.py"/>
            <source>tiles of {model} may show seams of up to {seam} of probability: its margin_px is narrow</source>
            <translation>les tuiles de {model} peuvent présenter des raccords visibles allant jusqu'à {seam} de probabilité : son margin_px est étroit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/planes.py"/>
            <source>cannot read back what was written: {why}</source>
            <translation>impossible de relire ce qui a été écrit : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>there is no data in the image: every pixel is nodata</source>
            <translation>il n'y a pas de données dans l'image : tous les pixels sont sans donnée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/scaling.py"/>
            <source>Is it the right file?</source>
            <translation>Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/segmentation/segmenter.py"/>
            <source>out of memory on {device}: going on with tiles of {side} pixels ({why})</source>
            <translation>mémoire insuffisante sur {device} : suite avec des tuiles de {side} pixels ({why})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>INPUT takes rasters, PRODUCT a product.</source>
            <translation>Les rasters vont dans INPUT, un produit dans PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT, not both</source>
            <translation>indiquez soit INPUT, soit PRODUCT, pas les deux</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/__init__.py"/>
            <source>give either INPUT or PRODUCT</source>
            <translation>indiquez soit INPUT, soit PRODUCT</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{twice} comes more than once</source>
            <translation>présent plus d'une fois : {twice}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick each band once, of one acquisition.</source>
            <translation>Choisissez chaque bande une seule fois, d'une même acquisition.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>there is no reflectance band in the input</source>
            <translation>il n'y a pas de bande de réflectance dans l'entrée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands B01 to B12, or map them with BANDS.</source>
            <translation>Choisissez des bandes de B01 à B12, ou indiquez-les avec BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Bands {bands}; {grid}.</source>
            <translation>Bandes {bands} ; {grid}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>on an unknown day</source>
            <translation>jour inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Level {level}, acquired {day}.</source>
            <translation>Niveau {level}, acquisition : {day}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} has another coordinate reference system than the other bands</source>
            <translation>{name} a un autre SCR que les autres bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Warp it to theirs, or pick bands of one product.</source>
            <translation>Reprojetez-la dans le leur, ou choisissez des bandes d'un même produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} covers another window than the other bands of its resolution</source>
            <translation>{name} couvre une autre fenêtre que les autres bandes de sa résolution</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Crop them alike, or pick bands of one product.</source>
            <translation>Découpez-les de la même façon, ou choisissez des bandes d'un même produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>{name} does not overlap the other bands</source>
            <translation>{name} ne recouvre pas les autres bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/assembly.py"/>
            <source>Pick bands of one acquisition.</source>
            <translation>Choisissez des bandes d'une même acquisition.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{file}: by {origin}, {quantification} stored values make a reflectance of 1</source>
            <translation>{file} : selon {origin}, il y a {quantification} valeurs stockées pour une réflectance de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>Correct it, or set SCALE and OFFSET.</source>
            <translation>Corrigez-le, ou renseignez SCALE et OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's tags</source>
            <translation>les balises du fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the file's scale tags</source>
            <translation>les balises d'échelle du fichier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the band's scale and offset</source>
            <translation>l'échelle et l'offset de la bande</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>a raw download of Copernicus Browser, reflectance times {top}</source>
            <translation>un téléchargement brut de Copernicus Browser, réflectance multipliée par {top}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the catalogue item {name}</source>
            <translation>l'élément de catalogue {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>the name</source>
            <translation>le nom</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>{where}: made in {year}, before baseline 04.00</source>
            <translation>{where} : création en {year}, avant la baseline 04.00</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/conventions.py"/>
            <source>baseline {number} in {where}</source>
            <translation>la baseline {number} dans {where}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Map them in order with BANDS, for example BANDS=B02,B03,B04,B08.</source>
            <translation>Indiquez-les dans l'ordre avec BANDS, par exemple BANDS=B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name them in order with BANDS: BANDS=B04,B03,B02 where its colours are the true ones.</source>
            <translation>Nommez-les dans l'ordre avec BANDS : BANDS=B04,B03,B02 si ses couleurs sont naturelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Not used: {bands}.</source>
            <translation>Non utilisées : {bands}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>BANDS names {count} bands, the input has {total}</source>
            <translation>nombre de bandes : BANDS en nomme {count}, l'entrée en a {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>Name every band of the input, in its order.</source>
            <translation>Nommez chaque bande de l'entrée, dans son ordre.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>which band is {file}? Neither its description nor its name says</source>
            <translation>quelle bande est {file} ? Ni sa description ni son nom ne le disent</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is no true-colour picture: its name says {words}</source>
            <translation>{file} n'est pas une image en couleurs naturelles : son nom dit {words}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>{file} is a picture of 8 bits, and nothing says of which bands</source>
            <translation>{file} est une image 8 bits, et rien ne dit de quelles bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are: they are called {names}</source>
            <translation>les bandes de {file} ({count}) n'ont pas de noms qui les identifient : elles s'appellent {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/files.py"/>
            <source>the {count} bands of {file} have no names that say which they are</source>
            <translation>les bandes de {file} ({count}) n'ont pas de noms qui les identifient</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>{container} is no product that is known: no IMG_DATA (SAFE), no *_FRE_B*.tif (Theia), no images named by band in it</source>
            <translation>{container} n'est pas un produit connu : il ne contient ni IMG_DATA (SAFE), ni *_FRE_B*.tif (Theia), ni images nommées d'après leur bande</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/loose.py"/>
            <source>Give the product's own folder, zip or metadata file, or its rasters as INPUT.</source>
            <translation>Indiquez le dossier, le zip ou le fichier de métadonnées du produit lui-même, ou ses rasters dans INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>Set OFFSET and SCALE, or get the product again.</source>
            <translation>Renseignez OFFSET et SCALE, ou récupérez le produit de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is no metadata of a Sentinel-2 product</source>
            <translation>{name} n'est pas un fichier de métadonnées d'un produit Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} is truncated: its last element is not closed</source>
            <translation>{name} est tronqué : son dernier élément n'est pas fermé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} does not say how many stored values make a reflectance of 1</source>
            <translation>{name} ne dit pas combien de valeurs stockées correspondent à une réflectance de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} says that {quantification} stored values make a reflectance of 1</source>
            <translation>{name} indique {quantification} valeurs stockées pour une réflectance de 1</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/metadata.py"/>
            <source>{name} names an offset that is no number</source>
            <translation>{name} indique un offset qui n'est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>BANDS names {unknown}, no Sentinel-2 bands</source>
            <translation>noms indiqués dans BANDS qui ne sont pas ceux de bandes Sentinel-2 : {unknown}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/naming.py"/>
            <source>Known names: {bands} SCL.</source>
            <translation>Noms connus : {bands} SCL.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Name its bands in order with BANDS, for example BANDS=B04,B03,B02 for red, green and blue.</source>
            <translation>Nommez ses bandes dans l'ordre avec BANDS, par exemple BANDS=B04,B03,B02 pour rouge, vert et bleu.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>Make an image of its colours first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>Faites d'abord une image de ses couleurs (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue in this order. If not so, set BANDS.</source>
            <translation>Les bandes de {file} n'ont pas de nom : elles sont supposées être, dans cet ordre, rouge, vert et bleu. Si ce n'est pas le cas, renseignez BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>The bands of {file} have no names: taken for red, green and blue, near infrared in this order. If not so, set BANDS.</source>
            <translation>Les bandes de {file} n'ont pas de nom : elles sont supposées être, dans cet ordre, rouge, vert et bleu, proche infrarouge. Si ce n'est pas le cas, renseignez BANDS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>there is no band of an image in the input</source>
            <translation>il n'y a aucune bande d'image dans l'entrée</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/pictures.py"/>
            <source>{file} holds numbers of a colour table, no colours</source>
            <translation>{file} contient des numéros d'une table de couleurs, pas des couleurs</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative, below {limit}</source>
            <translation>{share} des pixels de {band} seraient négatifs, sous {limit}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{words}: are OFFSET and SCALE right?</source>
            <translation>{words} : OFFSET et SCALE sont-ils corrects ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>everything is darker than a reflectance of {limit}: is SCALE right?</source>
            <translation>tout est plus sombre qu'une réflectance de {limit} : SCALE est-il correct ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would be negative</source>
            <translation>{share} des pixels de {band} seraient négatifs</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set OFFSET: 0 where it was taken away already.</source>
            <translation>Renseignez OFFSET : 0 s'il a déjà été retranché.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{share} of {band} would have a reflectance of {limit} and more</source>
            <translation>{share} des pixels de {band} auraient une réflectance de {limit} ou plus</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Set SCALE and OFFSET.</source>
            <translation>Renseignez SCALE et OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>{layer} of {file} has values as {highest} among small ones: unsigned numbers from which more was taken away than they had</source>
            <translation>{layer} de {file} a des valeurs telles que {highest} parmi de petites : des nombres non signés dont on a retranché plus que leur valeur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/plausible.py"/>
            <source>Take the offset away in a signed or decimal type, or give the image as it was with OFFSET=-1000.</source>
            <translation>Retranchez l'offset dans un type signé ou décimal, ou indiquez l'image d'origine avec OFFSET=-1000.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Was its download cut off? Get it again.</source>
            <translation>Son téléchargement a-t-il été interrompu ? Récupérez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {product}: {why}</source>
            <translation>impossible de lire {file} dans {product} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read the product {product}: {why}</source>
            <translation>impossible de lire le produit {product} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Check its name and its permissions.</source>
            <translation>Vérifiez son nom et ses droits d'accès.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>the product {product} does not exist</source>
            <translation>le produit {product} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give its folder, zip file or metadata file.</source>
            <translation>Indiquez son dossier, son fichier zip ou son fichier de métadonnées.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is empty</source>
            <translation>{product} est vide</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no product</source>
            <translation>{product} n'est pas un produit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file; rasters go to INPUT.</source>
            <translation>Indiquez le dossier, le fichier zip ou le fichier de métadonnées d'un produit ; les rasters vont dans INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{product} is no regular file</source>
            <translation>{product} n'est pas un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give a product's folder, zip file or metadata file.</source>
            <translation>Indiquez le dossier, le fichier zip ou le fichier de métadonnées d'un produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{folder} holds more than {most} files</source>
            <translation>{folder} contient plus de {most} fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the folder of one product.</source>
            <translation>Indiquez le dossier d'un seul produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>cannot read {file} of {path}: {why}</source>
            <translation>impossible de lire {file} dans {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is encrypted</source>
            <translation>{path} est chiffré</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Unpack it, and give the folder.</source>
            <translation>Décompressez-le, et indiquez le dossier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{filename} in {file} would be {file_size} MB unpacked from {compress_size} kB</source>
            <translation>{filename} dans {file} ferait {file_size} MB une fois décompressé, à partir de {compress_size} kB</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>It is no image of a product: get the product again.</source>
            <translation>Ce n'est pas une image d'un produit : récupérez le produit de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} is no zip file that can be read: {why}</source>
            <translation>{path} n'est pas un fichier zip lisible : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>{path} holds more than {most} files</source>
            <translation>{path} contient plus de {most} fichiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/products.py"/>
            <source>Give the zip file of one product.</source>
            <translation>Indiquez le fichier zip d'un seul produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0; harmonised copies have none.</source>
            <translation>Renseignez OFFSET : -1000 pour les produits de baseline 04.00 ou suivante (depuis janvier 2022, et les plus anciens retraités), sinon 0 ; les copies harmonisées n'en ont pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET set by the user</source>
            <translation>OFFSET défini par l'utilisateur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands mix digital numbers and reflectance ({kinds})</source>
            <translation>les bandes mélangent comptes numériques et réflectance ({kinds})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Pick bands of one product.</source>
            <translation>Choisissez des bandes d'un même produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>the bands have different conventions: {sentences}</source>
            <translation>les bandes ont des conventions différentes : {sentences}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>Set OFFSET and SCALE, or pick bands of one product.</source>
            <translation>Renseignez OFFSET et SCALE, ou choisissez des bandes d'un même produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}: reflectance = (value {offset}) / {quantification}.</source>
            <translation>{origin} : réflectance = (valeur {offset}) / {quantification}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{one} or {other}</source>
            <translation>{one} ou {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE is {scale}</source>
            <translation>SCALE vaut {scale}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is how many stored values make a reflectance of 1: 10000, 1, ...</source>
            <translation>C'est le nombre de valeurs stockées pour une réflectance de 1 : 10000, 1, ...</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>OFFSET is {offset}</source>
            <translation>OFFSET vaut {offset}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>It is added to stored values: 0, or -1000 since baseline 04.00.</source>
            <translation>Il s'ajoute aux valeurs stockées : 0, ou -1000 depuis la baseline 04.00.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin}, offset {other}</source>
            <translation>{origin}, offset {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>SCALE set by the user</source>
            <translation>SCALE défini par l'utilisateur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin}</source>
            <translation>selon {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>by {origin} the offset is {offset}, yet {against}</source>
            <translation>selon {origin}, l'offset est {offset}, or {against}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>denied by the values, against {origin}</source>
            <translation>contredit par les valeurs, contrairement à {origin}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>{origin} means an OFFSET of {offset}, but {against}: taken as harmonised, OFFSET 0.</source>
            <translation>Selon {origin}, OFFSET vaudrait {offset}, mais {against} : valeurs considérées comme harmonisées, OFFSET 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>none, as values are no digital numbers of a product</source>
            <translation>aucun, car les valeurs ne sont pas des comptes numériques d'un produit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/radiometry.py"/>
            <source>digital numbers with or without the offset of baseline 04.00? The darkest are {darkest}, and nothing else tells</source>
            <translation>comptes numériques avec ou sans l'offset de la baseline 04.00 ? Les plus sombres valent {darkest}, et rien d'autre ne permet de trancher</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535).</source>
            <translation>Renseignez SCALE : le nombre de valeurs stockées pour une réflectance de 1 (1, 100 pour des pourcentages, 255, 10000, 65535).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>no data to judge by</source>
            <translation>pas de données pour en juger</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>decimal values up to {brightest} are reflectance</source>
            <translation>des valeurs décimales jusqu'à {brightest} sont des réflectances</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{picture} is a picture brightened for the eye, by its name</source>
            <translation>d'après son nom, {picture} est une image éclaircie pour la visualisation</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values are 10 000ths of reflectance times {top}, as raw downloads of Copernicus Browser are</source>
            <translation>les valeurs sont des dix-millièmes de réflectance multipliés par {top}, comme dans les téléchargements bruts de Copernicus Browser</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the values reach {brightest}, half of a band {usual}: neither reflectance nor digital numbers of a product</source>
            <translation>les valeurs atteignent {brightest}, la moitié d'une bande {usual} : ni réflectance ni comptes numériques d'un produit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>values up to {brightest} are digital numbers</source>
            <translation>des valeurs jusqu'à {brightest} sont des comptes numériques</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>the darkest values, {darkest}, are far below an offset of 1000</source>
            <translation>les valeurs les plus sombres, {darkest}, sont bien inférieures à un offset de 1000</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>reflectance with or without the offset of baseline 04.00, 0.1? The darkest is {darkest}, and nothing else tells</source>
            <translation>réflectance avec ou sans l'offset de la baseline 04.00, 0,1 ? La plus sombre vaut {darkest}, et rien d'autre ne permet de trancher</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set OFFSET: -0.1 where digital numbers of baseline 04.00 or later were only multiplied by a scale, else 0.</source>
            <translation>Renseignez OFFSET : -0.1 si des comptes numériques de baseline 04.00 ou suivante ont seulement été multipliés par une échelle, sinon 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} holds 8-bit values, and nothing says how they become reflectance</source>
            <translation>{file} contient des valeurs 8 bits, et rien ne dit comment elles deviennent des réflectances</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.</source>
            <translation>Renseignez SCALE : 255 si ce sont des réflectances multipliées par 255, comme dans les téléchargements bruts ; 717 pour une bande d'une image en couleurs naturelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>{file} looks like a false-colour picture: its colours' medians are {red}, {green} and {blue}</source>
            <translation>{file} ressemble à une image en fausses couleurs : les médianes de ses couleurs sont {red}, {green} et {blue}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>Map its bands with BANDS, for example BANDS=B08,B04,B03, and set SCALE; BANDS=B04,B03,B02 and SCALE=717 if it is in true colours after all.</source>
            <translation>Indiquez ses bandes avec BANDS, par exemple BANDS=B08,B04,B03, et renseignez SCALE ; BANDS=B04,B03,B02 et SCALE=717 si elle est finalement en couleurs naturelles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/ranges.py"/>
            <source>an 8-bit true-colour picture, approximately</source>
            <translation>une image 8 bits en couleurs naturelles, approximativement</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>The file is damaged or truncated: get it again.</source>
            <translation>Le fichier est endommagé ou tronqué : récupérez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>This format is not read: make a GeoTIFF of it (Raster &gt; Conversion &gt; Translate).</source>
            <translation>Ce format n'est pas lu : faites-en un GeoTIFF (Raster &gt; Conversion &gt; Convertir).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give the images in the .data folder beside it (B2.img, ...) as INPUT, or that folder as PRODUCT.</source>
            <translation>Indiquez dans INPUT les images du dossier .data situé à côté (B2.img, ...), ou ce dossier dans PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's zip file as PRODUCT, or a raster in it as /vsizip/FILE.zip/RASTER.tif.</source>
            <translation>Indiquez le fichier zip d'un produit dans PRODUCT, ou un raster qu'il contient sous la forme /vsizip/FILE.zip/RASTER.tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product's metadata file as PRODUCT.</source>
            <translation>Indiquez le fichier de métadonnées d'un produit dans PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds complex numbers</source>
            <translation>{path} contient des nombres complexes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Sentinel-2 images hold digital numbers or reflectance.</source>
            <translation>Les images Sentinel-2 contiennent des comptes numériques ou des réflectances.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} holds numbers of the type {strange}</source>
            <translation>{path} contient des nombres du type {strange}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Convert it (Raster &gt; Conversion &gt; Translate) to UInt16 or Float32.</source>
            <translation>Convertissez-le (Raster &gt; Conversion &gt; Convertir) en UInt16 ou Float32.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has pixels of no size: its geotransform is {transform}</source>
            <translation>{path} a des pixels sans taille : sa géotransformation est {transform}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give it a georeference (Raster &gt; Projections &gt; Warp), or export it again.</source>
            <translation>Donnez-lui un géoréférencement (Raster &gt; Projections &gt; Projection (warp)), ou exportez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>the name of an input is empty</source>
            <translation>le nom d'une entrée est vide</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a raster file.</source>
            <translation>Indiquez un fichier raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Give a product folder as PRODUCT.</source>
            <translation>Indiquez un dossier de produit dans PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no regular file</source>
            <translation>{path} n'est pas un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is empty</source>
            <translation>{path} est vide</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} does not exist</source>
            <translation>{path} n'existe pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Was it moved or deleted?</source>
            <translation>A-t-il été déplacé ou supprimé ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} cannot be read: {why}</source>
            <translation>{path} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Is it a vector file, truncated, or of another kind?</source>
            <translation>Est-ce un fichier vecteur, un fichier tronqué ou d'un autre type ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} is no raster that can be read: {why}</source>
            <translation>{path} n'est pas un raster lisible : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>{path} has no bands</source>
            <translation>{path} n'a pas de bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>Pick one of its parts: it may be a container of several rasters.</source>
            <translation>Choisissez l'une de ses parties : c'est peut-être un conteneur de plusieurs rasters.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/rasters.py"/>
            <source>It is a container of several rasters; give one or more of its parts, for example {parts}.</source>
            <translation>C'est un conteneur de plusieurs rasters ; indiquez une ou plusieurs de ses parties, par exemple {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/resampled.py"/>
            <source>{band} was brought to these pixels from {own} m by {kernel} or its like; it is compared at its own pixels.</source>
            <translation>{band} a été ramenée de {own} m à ces pixels par {kernel} ou un noyau semblable ; la comparaison se fait sur ses propres pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is one of several layers, and no part of a SAFE product</source>
            <translation>{path} est une couche parmi plusieurs, et ne fait pas partie d'un produit SAFE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one product, or give it as PRODUCT.</source>
            <translation>Choisissez des couches d'un même produit, ou indiquez celui-ci dans PRODUCT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{path} is a picture for the eye</source>
            <translation>{path} est une image de visualisation</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick the product's 10 m and 20 m layers.</source>
            <translation>Choisissez les couches 10 m et 20 m du produit.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the layers come from different products</source>
            <translation>les couches viennent de produits différents</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Pick layers of one acquisition.</source>
            <translation>Choisissez des couches d'une même acquisition.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has {count} granules</source>
            <translation>{container} a {count} granules</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Give the metadata file or the folder of one granule.</source>
            <translation>Indiquez le fichier de métadonnées ou le dossier d'un seul granule.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>{container} has no band images at their native resolution</source>
            <translation>{container} n'a pas d'images de bandes à leur résolution native</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>Is the product whole? Get it again, or give the images that are there as INPUT.</source>
            <translation>Le produit est-il complet ? Récupérez-le de nouveau, ou indiquez dans INPUT les images qui s'y trouvent.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/safe.py"/>
            <source>the product's name</source>
            <translation>le nom du produit</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>{missing} missing: model {model} needs {required}; the input has {bands}</source>
            <translation>il manque {missing} : le modèle {model} exige {required} ; l'entrée a {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene.py"/>
            <source>Add the band, map the bands with BANDS, or pick a model that does without (to super-resolve, bicubic takes any).</source>
            <translation>Ajoutez la bande, indiquez les bandes avec BANDS, ou choisissez un modèle qui s'en passe (pour super-résoudre, bicubic accepte des bandes quelconques).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot open {path}: {why}</source>
            <translation>impossible d'ouvrir {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>Is the file whole?</source>
            <translation>Le fichier est-il complet ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>{band} has finer pixels than its own {own} m, and how they were made cannot be seen.</source>
            <translation>{band} a des pixels plus fins que ses {own} m d'origine, et on ne peut pas voir comment ils ont été produits.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/scene_reader.py"/>
            <source>cannot read {band} from {path}: {why}</source>
            <translation>impossible de lire {band} dans {path} : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>{name} is an image of Landsat or another sensor than Sentinel-2</source>
            <translation>{name} est une image de Landsat ou d'un autre capteur que Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/sensors.py"/>
            <source>Models are made for Sentinel-2: pick its images (of HLS, S30 and not L30).</source>
            <translation>Les modèles sont faits pour Sentinel-2 : choisissez ses images (pour HLS, S30 et non L30).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{container} has no band images</source>
            <translation>{container} n'a pas d'images de bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>Is the product whole?</source>
            <translation>Le produit est-il complet ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>a Theia product</source>
            <translation>un produit Theia</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind}.</source>
            <translation>{name} : Theia, {kind}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/theia.py"/>
            <source>{name}: Theia, {kind} (no slope correction).</source>
            <translation>{name} : Theia, {kind} (sans correction de pente).</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{values} in all bands alike is taken for no data.</source>
            <translation>{values} dans toutes les bandes à la fois : considéré comme sans donnée.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>0 is taken for no data, which the files do not say: {share} of the pixels.</source>
            <translation>0 est considéré comme sans donnée, ce que les fichiers ne disent pas : {share} des pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{value}, which no data becomes when the offset is taken away, is taken for no data.</source>
            <translation>{value}, que devient la valeur sans donnée quand l'offset est retranché, est considéré comme sans donnée.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>Values as {values} are no reflectance: taken for no data.</source>
            <translation>Des valeurs comme {values} ne sont pas des réflectances : considérées comme sans donnée.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/source/validity.py"/>
            <source>{share} of {band} is 0, and {other_share} of {other}: was an offset taken away that was not there, and what became negative cut off? Zeros are no data; give the image as it was, with its OFFSET.</source>
            <translation>{share} des pixels de {band} valent 0, et {other_share} de ceux de {other} : a-t-on retranché un offset qui n'y était pas, et tronqué ce qui devenait négatif ? Les zéros sont sans donnée ; indiquez l'image d'origine, avec son OFFSET.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/alignment.py"/>
            <source>{reason}, by way of {way}</source>
            <translation>{reason}, en passant par {way}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>only one of it and the anchor has a coordinate reference system</source>
            <translation>seule l'une des deux, elle ou l'ancre, a un SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its grid is off by {rest} px, which its shift holds</source>
            <translation>sa grille est décalée de {rest} px, ce que son décalage inclut</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>its pixels differ from the anchor's, and there is no coordinate reference system</source>
            <translation>ses pixels diffèrent de ceux de l'ancre, et il n'y a pas de SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its pixel size or direction differs from the anchor's</source>
            <translation>reprojetée, car la taille ou l'orientation de ses pixels diffère de celle de l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/grids.py"/>
            <source>warped, as its coordinate reference system differs from the anchor's</source>
            <translation>reprojetée, car son SCR diffère de celui de l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: too few pixels are clear in it and in the anchor, or they have no structure</source>
            <translation>ne peut pas être recalée : trop peu de pixels sont dégagés à la fois chez elle et dans l'ancre, ou ils sont sans structure</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: it does not look like the anchor (correlation {score})</source>
            <translation>ne peut pas être recalée : elle ne ressemble pas à l'ancre (corrélation {score})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>its content lies {rows} rows and {cols} columns off, more than {most} px</source>
            <translation>son contenu est décalé de plus de {most} px (lignes : {rows}, colonnes : {cols})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>cannot be registered: its parts disagree by {scatter} px</source>
            <translation>ne peut pas être recalée : ses parties divergent de {scatter} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/align/registration.py"/>
            <source>registered on {count} windows, correlation {score}</source>
            <translation>recalée (fenêtres : {count}, corrélation : {score})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not used: {names}: {reason}</source>
            <translation>non utilisé : {names} : {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} cannot be used: {reason}</source>
            <translation>l'ancre {anchor} ne peut pas être utilisée : {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Pick another ANCHOR.</source>
            <translation>Choisissez une autre valeur pour ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images of other dates, lower MIN_CLEAR, or pick another ANCHOR.</source>
            <translation>Ajoutez des images dégagées d'autres dates, abaissez MIN_CLEAR, ou choisissez une autre valeur pour ANCHOR.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without {bands}</source>
            <translation>sans {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>without overlap with {name}</source>
            <translation>sans recouvrement avec {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no cloud masks: clouds are told from the median of {count} dates</source>
            <translation>pas de masques de nuages : les nuages sont repérés d'après la médiane de {count} dates</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>looking at revisit {number} of {total}</source>
            <translation>examen de la revisite {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be read ({reasons})</source>
            <translation>aucune revisite ne peut être lue ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Get the files again, or leave them out.</source>
            <translation>Récupérez les fichiers de nouveau, ou écartez-les.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>the anchor {anchor} is clear in {clear} of its pixels only</source>
            <translation>l'ancre {anchor} n'est dégagée que sur {clear} de ses pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>all {count} revisits are cloudy or empty: the clearest, {anchor}, is clear in {clear} of the pixels</source>
            <translation>les {count} revisites sont toutes nuageuses ou vides : la plus dégagée, {anchor}, l'est sur {clear} des pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>Add clear images, or set CLEAR_CLASSES or the cloud mask right.</source>
            <translation>Ajoutez des images dégagées, ou corrigez CLEAR_CLASSES ou le masque de nuages.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>a copy: its pixels are those of {name}</source>
            <translation>une copie : ses pixels sont ceux de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>registering revisit {number} of {total}</source>
            <translation>recalage de la revisite {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>not needed: {count} revisits are better, or come before it</source>
            <translation>superflue : {count} revisites sont meilleures, ou passent avant elle</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>clear in {share} of the pixels only</source>
            <translation>dégagée sur {share} des pixels seulement</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no data in the area</source>
            <translation>pas de données dans la zone</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>no revisit can be used beside the anchor {anchor} ({reasons})</source>
            <translation>aucune revisite ne peut être utilisée avec l'ancre {anchor} ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/assessment.py"/>
            <source>{count} of {total} revisits are used; the anchor is {anchor}</source>
            <translation>revisites utilisées : {count} sur {total} ; l'ancre est {anchor}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>FOLDER {folder} is no folder</source>
            <translation>FOLDER {folder} n'est pas un dossier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there is no raster and no product in {folder}</source>
            <translation>il n'y a ni raster ni produit dans {folder}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick several rasters as INPUT, or a FOLDER that holds them.</source>
            <translation>Choisissez plusieurs rasters dans INPUT, ou un dossier qui les contient dans FOLDER.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits</source>
            <translation>il n'y a pas de revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>there are no revisits ({reasons})</source>
            <translation>il n'y a pas de revisites ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>the name {path} is not UTF-8</source>
            <translation>le nom {path} n'est pas en UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Rename the file.</source>
            <translation>Renommez le fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{path} is no file, but a pipe, a socket or a device</source>
            <translation>{path} n'est pas un fichier, mais un tube, un socket ou un périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>Pick a raster.</source>
            <translation>Choisissez un raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a scene classification without bands</source>
            <translation>une classification de la scène sans bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>a mask or a quality layer</source>
            <translation>un masque ou une couche de qualité</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/acquisitions.py"/>
            <source>{band} again, which is read from {file}</source>
            <translation>de nouveau {band}, qui est lue dans {file}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES takes YYYY-MM-DD, one for each input in order, or NAME=YYYY-MM-DD.</source>
            <translation>DATES prend AAAA-MM-JJ, une date par entrée dans l'ordre, ou NOM=AAAA-MM-JJ.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{text} is no date</source>
            <translation>{text} n'est pas une date</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>{day} is no date of a Sentinel-2 image: they begin on {first}, and end today</source>
            <translation>{day} n'est pas une date d'image Sentinel-2 : elles vont du {first} à aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {count} dates, and there are {total} revisits: {names}</source>
            <translation>DATES ne donne pas une date par revisite, mais {count} pour {total} : {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>Give one for each in that order, or NAME=YYYY-MM-DD for those that need one.</source>
            <translation>Indiquez-en une pour chacune dans cet ordre, ou NOM=AAAA-MM-JJ pour celles qui en ont besoin.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES mixes plain dates and NAME=date</source>
            <translation>DATES mélange des dates simples et NOM=date</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>The revisits are {names}.</source>
            <translation>Les revisites sont {names}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is no revisit</source>
            <translation>DATES nomme {name}, qui n'est pas une revisite</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES names {name}, which is {count} revisits</source>
            <translation>DATES nomme {name}, qui désigne {count} revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/dates.py"/>
            <source>DATES gives {name} two dates</source>
            <translation>DATES donne deux dates à {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Give the folder that holds the revisits.</source>
            <translation>Indiquez le dossier qui contient les revisites.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>the name of the folder {root} is not UTF-8</source>
            <translation>le nom du dossier {root} n'est pas en UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Rename it.</source>
            <translation>Renommez-le.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {folder} cannot be read: {why}</source>
            <translation>FOLDER {folder} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>Ask for permission to read it.</source>
            <translation>Demandez le droit de le lire.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>cannot be read: {why}</source>
            <translation>ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>FOLDER {root} holds more than {most} files and folders</source>
            <translation>FOLDER {root} contient plus de {most} fichiers et dossiers</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>its name is not UTF-8: rename it</source>
            <translation>son nom n'est pas en UTF-8 : à renommer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>no file, but a pipe, a socket or a device</source>
            <translation>pas un fichier, mais un tube, un socket ou un périphérique</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder that was seen already, or that holds this one</source>
            <translation>un dossier déjà vu, ou qui contient celui-ci</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>a folder of masks, quality layers or pictures for the eye, by its name</source>
            <translation>un dossier de masques, de couches de qualité ou d'images de visualisation, d'après son nom</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/folder.py"/>
            <source>lies more than {count} folders deep</source>
            <translation>se trouve à plus de {count} dossiers de profondeur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is the anchor</source>
            <translation>est l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>shows more of the area</source>
            <translation>montre davantage de la zone</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has the level of most revisits</source>
            <translation>a le niveau de la plupart des revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>lies on the anchor's grid</source>
            <translation>est sur la grille de l'ancre</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>has more bands</source>
            <translation>a plus de bandes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>is of a newer processing baseline</source>
            <translation>est d'une baseline de traitement plus récente</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>comes first</source>
            <translation>vient en premier</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/one_day.py"/>
            <source>the same day and place as {name}, which {better}</source>
            <translation>même jour et même lieu que {name}, qui {better}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>does not fit the other files of {name}</source>
            <translation>ne concorde pas avec les autres fichiers de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>opening revisit {number} of {total}</source>
            <translation>ouverture de la revisite {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>{advice} It is used where a scene does not say.</source>
            <translation>{advice} Cette valeur est utilisée là où une scène n'en indique pas.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>0 as other revisits show, whose source takes it away</source>
            <translation>0, comme le montrent d'autres revisites, dont la source le retranche</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>an 8-bit picture among images of reflectance</source>
            <translation>une image 8 bits parmi des images de réflectance</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>no 8-bit picture, as most of the revisits are</source>
            <translation>pas une image 8 bits, contrairement à la plupart des revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Add images of other dates; a single one is an image: super-resolve and footprints take it as INPUT.</source>
            <translation>Ajoutez des images d'autres dates ; une seule est une image : super-resolve et footprints la prennent dans INPUT.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count}</source>
            <translation>une pile exige au moins deux revisites, or il y en a {count}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>a stack needs at least two revisits, and there is {count} ({reasons})</source>
            <translation>une pile exige au moins deux revisites, or il y en a {count} ({reasons})</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>the date of {names} is not known</source>
            <translation>date inconnue : {names}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>Set DATES, for example DATES={name}=2018-03-30.</source>
            <translation>Renseignez DATES, par exemple DATES={name}=2018-03-30.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/revisits.py"/>
            <source>its date is not known: name it in DATES</source>
            <translation>sa date est inconnue : indiquez-la dans DATES</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>excluded by EXCLUDE</source>
            <translation>exclue par EXCLUDE</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>{missing} missing: {count} of {total} revisits have {required}</source>
            <translation>il manque {missing} ; revisites ayant {required} : {count} sur {total}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Add the band to two revisits at least, map bands with BANDS, or pick a model that does without.</source>
            <translation>Ajoutez la bande à deux revisites au moins, indiquez les bandes avec BANDS, ou choisissez un modèle qui s'en passe.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>no two revisits share a band: {bands}</source>
            <translation>aucune bande n'est commune à deux revisites : {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Map the bands with BANDS, or pick images with the same bands.</source>
            <translation>Indiquez les bandes avec BANDS, ou choisissez des images ayant les mêmes bandes.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR takes a date, YYYY-MM-DD, a name, or a number from 1.</source>
            <translation>ANCHOR prend une date, AAAA-MM-JJ, un nom, ou un numéro à partir de 1.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is none of the {count} revisits</source>
            <translation>ANCHOR {wanted} n'est aucune des {count} revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>They are {days}.</source>
            <translation>Ce sont {days}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>ANCHOR {wanted} is {count} of the revisits</source>
            <translation>ANCHOR {wanted} désigne {count} des revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give its date, YYYY-MM-DD.</source>
            <translation>Indiquez sa date, AAAA-MM-JJ.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE {wanted} is none of the {count} revisits</source>
            <translation>EXCLUDE {wanted} n'est aucune des {count} revisites</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Give dates, YYYY-MM-DD, or names as the report has them.</source>
            <translation>Indiquez des dates, AAAA-MM-JJ, ou des noms tels qu'ils figurent dans le rapport.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>EXCLUDE leaves no revisit</source>
            <translation>EXCLUDE ne laisse aucune revisite</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/selection.py"/>
            <source>Leave some of its dates out.</source>
            <translation>Retirez-en quelques dates.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a picture for the eye</source>
            <translation>une image de visualisation</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>a result of s2sr</source>
            <translation>un résultat de s2sr</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an uncertainty, and no reflectance</source>
            <translation>une incertitude, et non une réflectance</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>angles or terrain</source>
            <translation>des angles ou du relief</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>an index, and no band</source>
            <translation>un indice, et non une bande</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/choose/unfit.py"/>
            <source>of another sensor than Sentinel-2</source>
            <translation>d'un autre capteur que Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/gap_filling.py"/>
            <source>no sample of the stack was read</source>
            <translation>aucun échantillon de la pile n'a été lu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>A model of stacks takes frames (batch, time, bands, rows, cols), and may take masks, days and shifts.</source>
            <translation>Un modèle pour piles prend frames (batch, time, bands, rows, cols), et peut prendre masks, days et shifts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card} names {wanted} bands, but {graph} takes {bands}</source>
            <translation>nombre de bandes : {card} en nomme {wanted}, mais {graph} en prend {bands}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/fuse/networks.py"/>
            <source>{card}: factor is {factor}, that of {single} is {other}</source>
            <translation>{card} : factor vaut {factor}, celui de {single} vaut {other}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{name} is left out: {reason}</source>
            <translation>{name} est écartée : {reason}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/left_out.py"/>
            <source>{count} revisits are left out; the report names each with its reason: {parts}</source>
            <translation>{count} revisites sont écartées ; le rapport nomme chacune avec sa raison : {parts}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>Set CLOUD_VALUES to those that are cloud or shadow, for example CLOUD_VALUES=2,3.</source>
            <translation>Renseignez dans CLOUD_VALUES celles qui sont nuage ou ombre, par exemple CLOUD_VALUES=2,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, and neither their names nor the values say which are cloud</source>
            <translation>les masques de nuages ont les valeurs {values}, et ni leurs noms ni les valeurs ne disent lesquelles sont des nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>the cloud masks have the values {values}, which {tool} has not all</source>
            <translation>les masques de nuages ont les valeurs {values}, dont certaines n'existent pas dans {tool}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/codes.py"/>
            <source>{values} and {count} more</source>
            <translation>{values} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and none says that it is the mask</source>
            <translation>{path} a {count} bandes, et aucune n'indique qu'elle est le masque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>{path} has {count} bands, and more than one says that it is the mask</source>
            <translation>{path} a {count} bandes, et plus d'une indique qu'elle est le masque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/examined.py"/>
            <source>Take the band out into a file of its own.</source>
            <translation>Extrayez la bande dans un fichier à part.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the masks beside the revisits are not used: {why}</source>
            <translation>les masques à côté des revisites ne sont pas utilisés : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>the cloud masks hold probabilities, or more values than codes</source>
            <translation>les masques de nuages contiennent des probabilités, ou plus de valeurs qu'il n'y a de codes</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Give them as CLOUD_PROBABILITY, or set CLOUD_VALUES.</source>
            <translation>Indiquez-les dans CLOUD_PROBABILITY, ou renseignez CLOUD_VALUES.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{name} has no band named {wanted}, and there is no file or folder of that name</source>
            <translation>{name} n'a pas de bande nommée {wanted}, et il n'y a ni fichier ni dossier de ce nom</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.</source>
            <translation>Nommez une bande des fichiers des revisites d'après sa description, ou un dossier de masques avec leur date dans le nom.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} cannot be read: {why}</source>
            <translation>{folder} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>It takes one raster a date.</source>
            <translation>Il faut un raster par date.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has no mask of {day}, the date of {name}</source>
            <translation>{folder} n'a pas de masque du {day}, date de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/layers.py"/>
            <source>{folder} has {count} masks of {day}, the date of {name}</source>
            <translation>{folder} a {count} masques du {day}, date de {name}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities seem to tell how clear it is, by their names</source>
            <translation>d'après leurs noms, les probabilités de nuage semblent indiquer à quel point le ciel est dégagé</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Turn them round: give 100 minus percent, or 1 minus shares.</source>
            <translation>Inversez-les : indiquez 100 moins les pourcentages, ou 1 moins les parts.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities are 0 and 1 alone, as those of a mask</source>
            <translation>les probabilités de nuage ne valent que 0 et 1, comme celles d'un masque</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Give it as CLOUD_MASK.</source>
            <translation>Indiquez-le dans CLOUD_MASK.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>the cloud probabilities reach {highest}: neither percent, nor shares of 1, nor of 255</source>
            <translation>les probabilités de nuage atteignent {highest} : ni pour cent, ni parts de 1, ni parts de 255</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/masks/probability.py"/>
            <source>Bring them to percent.</source>
            <translation>Ramenez-les en pour cent.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MIN_CLEAR is {min_clear}</source>
            <translation>MIN_CLEAR vaut {min_clear}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a share from 0 to 1, for example 0.3.</source>
            <translation>C'est une part de 0 à 1, par exemple 0,3.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>MAX_REVISITS is {max_revisits}</source>
            <translation>MAX_REVISITS vaut {max_revisits}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 2 to {most}.</source>
            <translation>C'est un nombre de 2 à {most}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>ORDER is {order}</source>
            <translation>ORDER vaut {order}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is one of {orders}.</source>
            <translation>Valeurs possibles : {orders}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLEAR_CLASSES are {clear_classes}</source>
            <translation>CLEAR_CLASSES vaut {clear_classes}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>They are classes of the scene classification, 1 to 11.</source>
            <translation>Ce sont des classes de la classification de la scène, 1 à 11.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>a cloud mask and a cloud probability are given</source>
            <translation>un masque de nuages et une probabilité de nuage sont indiqués</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give one of the two.</source>
            <translation>Indiquez l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_VALUES are given without a cloud mask</source>
            <translation>CLOUD_VALUES sans masque de nuages</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>Give the CLOUD_MASK that has these values.</source>
            <translation>Indiquez dans CLOUD_MASK le masque qui a ces valeurs.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>CLOUD_THRESHOLD is {probability}</source>
            <translation>CLOUD_THRESHOLD vaut {probability}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a probability in percent, for example 40.</source>
            <translation>C'est une probabilité en pour cent, par exemple 40.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>the farthest shift is {max_shift} pixels</source>
            <translation>le décalage maximal est de {max_shift} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number up to {farthest}.</source>
            <translation>C'est un nombre d'au plus {farthest}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>clouds are to be widened by {grow} pixels</source>
            <translation>les nuages seraient élargis de {grow} px</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/stack/records.py"/>
            <source>It is a number from 0 to 50.</source>
            <translation>C'est un nombre de 0 à 50.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>Is the coordinate reference system of the layer the right one?</source>
            <translation>Le SCR de la couche est-il le bon ?</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>the layers reach over half the Earth: there is no plane in which to compare them</source>
            <translation>les couches s'étendent sur plus de la moitié de la Terre : il n'y a pas de plan où les comparer</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>coordinates of a layer are none of {crs}</source>
            <translation>les coordonnées d'une couche ne sont pas celles de {crs}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/equal_area.py"/>
            <source>{crs} cannot be brought to a plane: {why}</source>
            <translation>{crs} ne peut pas être projeté dans un plan : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Give a GeoPackage, GeoJSON, FlatGeobuf or Shapefile of this computer.</source>
            <translation>Indiquez un GeoPackage, GeoJSON, FlatGeobuf ou Shapefile de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of this computer</source>
            <translation>{path} n'est pas un fichier de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} is no file of shapes that is read</source>
            <translation>{path} n'est pas un fichier vecteur pris en charge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer {layer} of polygons; it has {layers}</source>
            <translation>{path} n'a pas de couche de polygones {layer} ; ses couches sont {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name one of these.</source>
            <translation>Nommez l'une d'elles.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has no layer of polygons</source>
            <translation>{path} n'a pas de couche de polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{path} has several layers: {layers}</source>
            <translation>{path} a plusieurs couches : {layers}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>Name the one that is meant, as FILE|layername={layer} in QGIS.</source>
            <translation>Nommez celle qui convient, sous la forme FILE|layername={layer} dans QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/reader.py"/>
            <source>{name} is {driver}, which is not read</source>
            <translation>{name} est au format {driver}, qui n'est pas pris en charge</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {text} is not known</source>
            <translation>le SCR {text} est inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>Give the layer another one in QGIS.</source>
            <translation>Attribuez-en un autre à la couche dans QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/references.py"/>
            <source>the coordinate reference system {crs} is not known</source>
            <translation>le SCR {crs} est inconnu</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>Export it as a layer of its own, and use that.</source>
            <translation>Exportez-la comme couche à part, et utilisez celle-ci.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>view {layer} of {path} does not come to an end</source>
            <translation>la vue {layer} de {path} ne se termine pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that cannot be read: {why}</source>
            <translation>la couche {layer} de {path} est une vue qui ne peut pas être lue : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view that does not come to an end</source>
            <translation>la couche {layer} de {path} est une vue qui ne se termine pas</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/views.py"/>
            <source>layer {layer} of {path} is a view of more than {most} features</source>
            <translation>la couche {layer} de {path} est une vue de plus de {most} entités</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: {why}</source>
            <translation>impossible d'écrire la couche : {why}</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/whole.py"/>
            <source>cannot write the layer: what was written is not whole</source>
            <translation>impossible d'écrire la couche : ce qui a été écrit n'est pas complet</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>{file} is no name of a layer of polygons</source>
            <translation>{file} n'est pas un nom de couche de polygones</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Give the output the ending {formats}.</source>
            <translation>Donnez à la sortie l'une de ces extensions : {formats}.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the input has no coordinate reference system</source>
            <translation>GeoJSON contient des longitudes et des latitudes, or l'entrée n'a pas de SCR</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>Write a GeoPackage (.gpkg), or give the input its coordinate reference system.</source>
            <translation>Écrivez un GeoPackage (.gpkg), ou donnez son SCR à l'entrée.</translation>
        </message>
        <message>
            <location filename="../../plugin/engine/vector/writer.py"/>
            <source>GeoJSON holds longitudes and latitudes, and the coordinate reference system is of no known place</source>
            <translation>GeoJSON contient des longitudes et des latitudes, or le SCR ne correspond à aucun lieu connu</translation>
        </message>
    </context>
</TS>
