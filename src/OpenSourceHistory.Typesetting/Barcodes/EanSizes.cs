namespace OpenSourceHistory.Typesetting.Barcodes;

/// <summary>The measures of EAN-13 symbols and their add-ons, in modules where nothing else is said (GS1 General Specifications, 5.2.3).</summary>
internal static class EanSizes
{
    /// <summary>The smallest magnification.</summary>
    public const double LeastMagnification = 0.8;

    /// <summary>Blank left of the symbol.</summary>
    public const int LeftQuiet = 11;

    /// <summary>Blank right of the symbol without an add-on.</summary>
    public const int RightQuiet = 7;

    /// <summary>Between symbol and add-on: from 7 to 12.</summary>
    public const int Gap = 9;

    /// <summary>Blank right of the add-on.</summary>
    public const int AddOnQuiet = 5;

    /// <summary>How much longer the guard bars are.</summary>
    public const int GuardLength = 5;

    /// <summary>Between bars and digits; at least a half.</summary>
    public const double DigitGap = 1;

    /// <summary>Width of a module at a magnification of one.</summary>
    public static Length Module { get; } = Length.FromMillimetres(0.33);

    /// <summary>Height of the bars at a magnification of one.</summary>
    public static Length BarHeight { get; } = Length.FromMillimetres(22.85);

    /// <summary>Height of the digits at a magnification of one.</summary>
    public static Length DigitHeight { get; } = Length.FromMillimetres(2.75);
}
