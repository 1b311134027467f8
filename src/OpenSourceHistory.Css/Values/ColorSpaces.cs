namespace OpenSourceHistory.Css.Values;

/// <summary>Turns colours of other spaces into sRGB (CSS Color 4, sections 8 to 10 and 17); what sRGB cannot show is cut to its nearest channel values.</summary>
internal static class ColorSpaces
{
    // The white of Lab, D50, and the step of its cube roots.
    private const double D50X = 0.3457 / 0.3585;
    private const double D50Z = (1 - 0.3457 - 0.3585) / 0.3585;
    private const double Epsilon = 216.0 / 24389;
    private const double Kappa = 24389.0 / 27;

    /// <summary>hwb(): hue in degrees, whiteness and blackness as shares.</summary>
    public static (double R, double G, double B) OfHwb(double hue, double white, double black)
    {
        if (white + black >= 1)
        {
            var grey = white / (white + black);
            return (grey, grey, grey);
        }

        double Channel(double offset)
        {
            var place = (offset + (hue / 30)) % 12;
            return (Math.Clamp(Math.Min(place - 3, 9 - place), -1, 1) * -0.5 + 0.5) * (1 - white - black) + white;
        }

        return (Channel(0), Channel(8), Channel(4));
    }

    /// <summary>lab(): lightness from 0 to 100.</summary>
    public static (double R, double G, double B) OfLab(double l, double a, double b)
    {
        var y = (l + 16) / 116;
        var (x, z) = ((a / 500) + y, y - (b / 200));
        return OfXyz50(
            (Math.Pow(x, 3) > Epsilon ? Math.Pow(x, 3) : ((116 * x) - 16) / Kappa) * D50X,
            l > Kappa * Epsilon ? Math.Pow(y, 3) : l / Kappa,
            (Math.Pow(z, 3) > Epsilon ? Math.Pow(z, 3) : ((116 * z) - 16) / Kappa) * D50Z);
    }

    /// <summary>oklab(): lightness from 0 to 1.</summary>
    public static (double R, double G, double B) OfOklab(double l, double a, double b)
    {
        var long3 = Math.Pow(l + (0.3963377773761749 * a) + (0.2158037573099136 * b), 3);
        var middle3 = Math.Pow(l - (0.1055613458156586 * a) - (0.0638541728258133 * b), 3);
        var short3 = Math.Pow(l - (0.0894841775298119 * a) - (1.2914855480194092 * b), 3);
        return OfXyz(
            (1.2268798758459243 * long3) - (0.5578149944602171 * middle3) + (0.2813910456659647 * short3),
            (-0.0405757452148008 * long3) + (1.1122868032803170 * middle3) - (0.0717110580655164 * short3),
            (-0.0763729366746601 * long3) - (0.4214933324022432 * middle3) + (1.5869240198367816 * short3));
    }

    /// <summary>The a and b of a chroma and a hue in degrees.</summary>
    public static (double A, double B) OfPolar(double chroma, double hue) =>
        (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));

    /// <summary>color() of a named space, or null where it is unknown.</summary>
    public static (double R, double G, double B)? OfNamed(string space, double a, double b, double c) => space switch
    {
        "srgb" => (a, b, c),
        "srgb-linear" => (Encode(a), Encode(b), Encode(c)),
        "display-p3" => OfP3(Decode(a), Decode(b), Decode(c)),
        "a98-rgb" => OfA98(Power(a, 563.0 / 256), Power(b, 563.0 / 256), Power(c, 563.0 / 256)),
        "xyz" or "xyz-d65" => OfXyz(a, b, c),
        "xyz-d50" => OfXyz50(a, b, c),
        _ => null,
    };

    private static (double R, double G, double B) OfP3(double r, double g, double b) => OfXyz(
        (0.4865709486482162 * r) + (0.26566769316909306 * g) + (0.1982172852343625 * b),
        (0.2289745640697488 * r) + (0.6917385218365064 * g) + (0.079286914093745 * b),
        (0.04511338185890264 * g) + (1.043944368900976 * b));

    private static (double R, double G, double B) OfA98(double r, double g, double b) => OfXyz(
        (0.5766690429101305 * r) + (0.1855582379065463 * g) + (0.1882286462349947 * b),
        (0.29734497525053605 * r) + (0.6273635662554661 * g) + (0.07529145849399788 * b),
        (0.02703136138641234 * r) + (0.07068885253582723 * g) + (0.9913375368376388 * b));

    // From D50 to D65 (Bradford).
    private static (double R, double G, double B) OfXyz50(double x, double y, double z) => OfXyz(
        (0.955473421488075 * x) - (0.02309845494876471 * y) + (0.06325924320057072 * z),
        (-0.0283697093338637 * x) + (1.0099953980813041 * y) + (0.021041441191917323 * z),
        (0.012314014864481998 * x) - (0.020507649298898964 * y) + (1.330365926242124 * z));

    private static (double R, double G, double B) OfXyz(double x, double y, double z) => (
        Encode((3.2409699419045213 * x) - (1.5373831775700935 * y) - (0.4986107602930033 * z)),
        Encode((-0.9692436362808798 * x) + (1.8759675015077206 * y) + (0.04155505740717561 * z)),
        Encode((0.05563007969699361 * x) - (0.20397695888897657 * y) + (1.0569715142428786 * z)));

    private static double Encode(double value) =>
        Math.Abs(value) > 0.0031308 ? Math.Sign(value) * ((1.055 * Math.Pow(Math.Abs(value), 1 / 2.4)) - 0.055) : 12.92 * value;

    private static double Decode(double value) =>
        Math.Abs(value) > 0.04045 ? Math.Sign(value) * Math.Pow((Math.Abs(value) + 0.055) / 1.055, 2.4) : value / 12.92;

    private static double Power(double value, double exponent) => Math.Sign(value) * Math.Pow(Math.Abs(value), exponent);
}
