namespace OpenSourceHistory.Css.Values;

/// <summary>What <c>bolder</c> and <c>lighter</c> make of a weight (CSS Fonts 4, section 2.2.1).</summary>
public static class RelativeWeight
{
    /// <summary><c>bolder</c>.</summary>
    /// <param name="inherited">The weight around, 1 to 1000.</param>
    public static int Bolder(int inherited) => inherited switch { < 350 => 400, < 550 => 700, < 900 => 900, _ => inherited };

    /// <summary><c>lighter</c>.</summary>
    /// <param name="inherited">The weight around, 1 to 1000.</param>
    public static int Lighter(int inherited) => inherited switch { < 100 => inherited, < 550 => 100, < 750 => 400, _ => 700 };
}
