namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>What a colour of a file is made of (ISO 32000-1, 8.6).</summary>
internal enum PaintKind
{
    /// <summary>Black ink alone (DeviceGray).</summary>
    Gray,

    /// <summary>The four inks of the press (DeviceCMYK).</summary>
    Process,

    /// <summary>Inks with plates of their own (Separation, DeviceN).</summary>
    Spot,

    /// <summary>Light of a device (DeviceRGB).</summary>
    Light,

    /// <summary>Colours as they look, by a profile or by numbers (ICCBased, CalGray, CalRGB, Lab).</summary>
    Profiled,

    /// <summary>What cannot be told.</summary>
    Unknown,
}
