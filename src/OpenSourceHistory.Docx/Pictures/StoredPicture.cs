using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Docx.Pictures;

/// <summary>A picture in the file.</summary>
/// <param name="Picture">The picture as read.</param>
/// <param name="Raster">Its pixels: PNG or JPEG.</param>
/// <param name="Vector">The SVG that Word 2016 and later show in their place, or null.</param>
internal sealed record StoredPicture(Picture Picture, PackagePart Raster, PackagePart? Vector);
