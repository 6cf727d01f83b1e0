"""How GDAL is set up: formats in a closed list, nothing from a network, no code of others, no file written beside an input.

The settings are variables of the environment, as those hold in every thread and before anything of GDAL's is asked; GDAL reads some of
them once. :mod:`s2sr.plugin.engine.environment` puts them there.
"""

from __future__ import annotations

import os

CACHE_MB = 16
"""GDAL keeps as much of the blocks it read and will write; a process grows by about twice that."""
NOBODY = "http://127.0.0.1:9"
"""A port of this computer at which nobody listens: the proxy of whatever would fetch."""
JPEG_2000 = ("JP2OpenJPEG", "JP2KAK", "JP2MrSID", "JP2Lura", "JPEG2000")
READABLE = ("GTiff", "VRT", "HFA", "ENVI", "netCDF", "HDF5", "HDF5Image", "SENTINEL2", "PNG", "JPEG", *JPEG_2000)
"""Formats that are read, whatever a file's name says; a driver that this GDAL has not is no matter."""
WRITTEN = ("GTiff", "COG", "PNG", "MEM", "Memory")
"""Formats that are written, or made use of in memory."""
OTHERS = """
AAIGrid,ACE2,ADBC,ADRG,AIG,AirSAR,AIVector,AmigoCloud,Arrow,AVCBin,AVCE00,BAG,BASISU,BIGGIF,BLX,BMP,BSB,BT,BYN,CAD,CALS,Carto,
CEOS,COASP,COSAR,CPG,CSV,CSW,CTable2,CTG,DAAS,DDS,DERIVED,DGN,DGNv8,DIMAP,DIPEx,DOQ1,DOQ2,DTED,DWG,DXF,ECRGTOC,ECW,EDIGEO,
EEDA,EEDAI,EHdr,EIR,ELAS,Elasticsearch,ERS,ESAT,ESRI Shapefile,ESRIC,ESRIJSON,EXR,FAST,FileGDB,FIT,FITS,FlatGeobuf,GDALG,
GenBin,Generic ATOM,Geoconcept,GeoJSON,GeoJSONSeq,GeoRaster,GeoRSS,GFF,GIF,GML,GMLAS,GMT,GNMDatabase,GNMFile,GPKG,GPSBabel,
GPX,GRASS,GRASSASCIIGrid,GRIB,GS7BG,GSAG,GSBG,GSC,GTFS,GTI,GTX,GXF,HANA,HDF4,HDF4Image,HEIF,HF2,HTTP,IDB,Idrisi,ILWIS,
Interlis 1,Interlis 2,Interlis#1,Interlis#2,IRIS,ISCE,ISG,ISIS2,ISIS3,JAXAPALSAR,JDEM,JML,JP2ECW,JPEGLS,JPEGXL,JPIPKAK,JSONFG,
KEA,KML,KMLSUPEROVERLAY,KRO,KTX2,L1B,LAN,LCP,Leveller,LIBERTIFF,LIBKML,LOSLAS,LVBAG,MAP,MapInfo File,MapML,MBTiles,MFF,MFF2,
MiraMonRaster,MiraMonVector,MongoDBv3,MRF,MrSID,MSG,MSGN,MSSQLSpatial,MVT,MySQL,NAS,NDF,NGSGEOID,NGW,NITF,NOAA_B,NSIDCbin,
NTv2,NUMPY,NWT_GRC,NWT_GRD,OAPIF,OCI,ODBC,ODS,OGCAPI,OGR_GMT,OGR_PDS,OGR_SDTS,OGR_VRT,OpenFileGDB,OSM,OZI,Parquet,PAux,PCIDSK,
PCRaster,PDF,PDS,PDS4,PGDUMP,PGEO,PLMOSAIC,PLScenes,PMTiles,PNM,PostGISRaster,PostgreSQL,PRF,R,Rasterlite,RCM,RDB,RIK,RMF,
ROI_PAC,RPFTOC,RRASTER,RS2,RST,S102,S104,S111,S57,SAFE,SAGA,SAR_CEOS,SDTS,Selafin,SENTINEL5P,SGI,SIGDEM,SNAP_TIFF,SNODAS,SOSI,
SQLite,SRP,SRTMHGT,STACIT,STACTA,SVG,SXF,Terragen,TGA,TIGER,TIL,TileDB,TopoJSON,TSX,UDF,UK .NTF,USGSDEM,VDV,VFK,VICAR,Walk,
WAsP,WCS,WEBP,WFS,WMS,WMTS,XLS,XLSX,XODR,XPM,XYZ,Zarr,ZMap
"""
"""Every other format that a GDAL may have, of pixels and of shapes: GDAL can forget formats by their names, not keep some of them."""
SETTINGS = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
    "GDAL_CACHEMAX": str(CACHE_MB),
    "GDAL_CONFIG_FILE": os.devnull,
    "GDAL_HTTP_PROXY": NOBODY,
    "GDAL_HTTPS_PROXY": NOBODY,
    "GDAL_PAM_ENABLED": "YES",
    "GDAL_PAM_ENABLE_MARK_DIRTY": "NO",
    "GDAL_SKIP": OTHERS.replace("\n", ""),
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "PROJ_NETWORK": "OFF",
}


def threads() -> str:
    """Returns how many threads GDAL may use, as its options say it."""
    return os.environ.get("GDAL_NUM_THREADS", "ALL_CPUS")
