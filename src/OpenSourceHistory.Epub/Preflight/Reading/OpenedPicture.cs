using OpenSourceHistory.Graphics.Raster;

namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>A raster picture as it was found.</summary>
/// <param name="Item">Its item of the manifest.</param>
/// <param name="Path">Its path in the container.</param>
/// <param name="Facts">What it says of itself; null where it is of no known kind, damaged or was not read.</param>
internal sealed record OpenedPicture(PackageItem Item, string Path, RasterFacts? Facts);
