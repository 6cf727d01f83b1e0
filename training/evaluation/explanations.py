"""What the page of results says of its own figures; ``str.format`` fills in what the configuration chose."""

from __future__ import annotations

EXPLANATIONS = """\
## How this was measured

- **Simulated pairs**: input and truth both come from finer imagery, seen by two simulated sensors with Sentinel-2's transfer
  functions, one with finer pixels. The input has noise, the truth has none.
- **Reduced scale** (Wald et al., 1997): a real image is blurred by what lies between its own point spread and that of a sensor whose
  pixels are the factor times wider, sampled, super-resolved, and compared with itself. This is the same task one scale up; how far it
  carries over to full scale no such figure says.
- The outer {border} pixels of the truth are left out. Large images are measured in pieces of about {piece} pixels; pieces with a
  pixel without data are left out.
- Networks run in the engine's own session, on one thread. *bicubic* is cubic convolution (Keys, 1981,
  doi:10.1109/TASSP.1981.1163711); *back-projection* adds to it, {iterations} times, the interpolated difference between the input and
  the result brought back to the input's grid (Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L).

## What the columns mean

- **PSNR**: peak signal-to-noise ratio in decibels, peak reflectance 1; the mean over images of the mean over bands. Higher is better;
  6 dB more is half the error.
- **over bicubic**, **over back-projection**: the difference in PSNR, and the interval that holds it with 95 % confidence: a paired
  bootstrap (Efron, 1979, doi:10.1214/aos/1176344552) over images, or over pieces where there are fewer than {enough} images. The
  interval of one place says nothing of another.
- **SSIM**: structural similarity, 1 is best (Wang et al., 2004, doi:10.1109/TIP.2003.819861; scikit-image, Gaussian window, peak 1).
- **cPSNR**: PSNR after the best shift by whole pixels (up to {reach}; a fifth of the side in small pieces), each band's mean
  difference taken off (Märtens et al., 2019, doi:10.1007/s42064-019-0059-8; Wolters et al., 2023, arXiv:2311.18082). Mean over pieces.
- **SAD**: spectral angle to the truth in degrees, 0 is best (Kruse et al., 1993, doi:10.1016/0034-4257(93)90013-N).
- **bias**, **RMSE**: the result, brought back to the input's grid by what lies between its own point spread and the sensor's, minus
  the input, in digital numbers (10,000 in one unit of reflectance). Bias is the largest mean difference of any band, RMSE the root of
  the mean square over bands and pixels. 0 is best, but an RMSE below the input's noise means that the noise was kept.
- **reflectance**, **spectral** (degrees), **spatial** (pixels of the input): opensr-test's measures of how well the result agrees with
  the input, 0 is best.
- **synthesis**: how much detail was added, in reflectance, right or wrong. **improvement**, **omission**, **hallucination**: shares of
  what matters that is near the truth, near the interpolated input, or near neither; they add up to 1 (Aybar et al., 2024,
  doi:10.1109/LGRS.2024.3401394; package opensr-test with its own settings, but for the border, which is left out already).
- **parameters**: trained numbers. **MAC per input pixel**: multiplications, each with its addition. Of a network, those of its graph's
  convolutions and matrix products, counted from the shapes that flow through it; of bicubic and back-projection, the weights of their
  operators that are not zero.
- **CPU s per input megapixel**: processor seconds of all threads together, least of three runs on {timing} by {timing} pixels on the
  machine that wrote this page. Compare them with bicubic's, not with another machine's.
- **Power spectra** and **histograms** are figures 9 and 10 of Razzak et al. (2023, arXiv:2111.03231): a result should come near the
  truth's spectrum without passing it, and keep the input's histogram.
"""
