namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>Path data (SVG 1.1, section 8.3) as absolute lines and cubic curves.</summary>
internal ref struct SvgPathParser
{
    private readonly List<PathCommand> _commands = [];
    private SvgScanner _scanner;
    private double _x;
    private double _y;
    private double _startX;
    private double _startY;

    // The last control point, for smooth curves: of a cubic or a quadratic one, and only right behind it.
    private double _controlX;
    private double _controlY;
    private char _previous;

    private SvgPathParser(ReadOnlySpan<char> data) => _scanner = new SvgScanner(data);

    /// <summary>Reads path data.</summary>
    /// <param name="data">The <c>d</c> attribute.</param>
    /// <param name="isWhole">False where the data has an error; what comes before it is drawn (section 8.3, error handling).</param>
    public static List<PathCommand> Parse(ReadOnlySpan<char> data, out bool isWhole)
    {
        var parser = new SvgPathParser(data);
        isWhole = parser.ReadAll();
        return parser._commands;
    }

    private bool ReadAll()
    {
        _scanner.SkipSeparators();
        while (!_scanner.IsAtEnd)
        {
            var command = _scanner.Next();
            if (_commands.Count == 0 && command is not ('M' or 'm'))
            {
                return false;
            }

            if (!ReadCommand(command))
            {
                return false;
            }

            _scanner.SkipSeparators();
        }

        return true;
    }

    // A command's letter holds until the next letter; behind a first move, the pairs are lines.
    private bool ReadCommand(char command)
    {
        if (command is 'Z' or 'z')
        {
            Close();
            return true;
        }

        do
        {
            if (!ReadSegment(command))
            {
                return false;
            }

            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
            _scanner.SkipSeparators();
        }
        while (!_scanner.IsAtEnd && !char.IsAsciiLetter(_scanner.Peek));
        return true;
    }

    private bool ReadSegment(char command)
    {
        var isRelative = char.IsAsciiLetterLower(command);
        var (fromX, fromY) = isRelative ? (_x, _y) : (0.0, 0.0);
        var isRead = char.ToUpperInvariant(command) switch
        {
            'M' => ReadMove(fromX, fromY),
            'L' => TryReadPoint(fromX, fromY, out var x, out var y) && Line(x, y),
            'H' => _scanner.TryReadNumber(out var across) && Line(fromX + across, _y),
            'V' => _scanner.TryReadNumber(out var down) && Line(_x, fromY + down),
            'C' => ReadCubic(fromX, fromY),
            'S' => ReadSmoothCubic(fromX, fromY),
            'Q' => ReadQuadratic(fromX, fromY),
            'T' => ReadSmoothQuadratic(fromX, fromY),
            'A' => ReadArc(fromX, fromY),
            _ => false,
        };
        _previous = char.ToUpperInvariant(command);
        return isRead;
    }

    private bool TryReadPoint(double fromX, double fromY, out double x, out double y)
    {
        y = 0;
        if (!_scanner.TryReadNumber(out x) || !_scanner.TryReadNumber(out y))
        {
            return false;
        }

        x += fromX;
        y += fromY;
        return true;
    }

    private bool ReadMove(double fromX, double fromY)
    {
        if (!TryReadPoint(fromX, fromY, out var x, out var y))
        {
            return false;
        }

        _commands.Add(PathCommand.MoveTo(x, y));
        (_x, _y, _startX, _startY) = (x, y, x, y);
        return true;
    }

    private bool Line(double x, double y)
    {
        BeginAgain();
        _commands.Add(PathCommand.LineTo(x, y));
        (_x, _y) = (x, y);
        return true;
    }

    private bool ReadCubic(double fromX, double fromY) =>
        TryReadPoint(fromX, fromY, out var x1, out var y1)
        && TryReadPoint(fromX, fromY, out var x2, out var y2)
        && TryReadPoint(fromX, fromY, out var x, out var y)
        && Cubic(x1, y1, x2, y2, x, y);

    private bool ReadSmoothCubic(double fromX, double fromY)
    {
        var (x1, y1) = Reflected('C', 'S');
        return TryReadPoint(fromX, fromY, out var x2, out var y2) && TryReadPoint(fromX, fromY, out var x, out var y) && Cubic(x1, y1, x2, y2, x, y);
    }

    private bool ReadQuadratic(double fromX, double fromY) =>
        TryReadPoint(fromX, fromY, out var x1, out var y1) && TryReadPoint(fromX, fromY, out var x, out var y) && Quadratic(x1, y1, x, y);

    private bool ReadSmoothQuadratic(double fromX, double fromY)
    {
        var (x1, y1) = Reflected('Q', 'T');
        return TryReadPoint(fromX, fromY, out var x, out var y) && Quadratic(x1, y1, x, y);
    }

    private bool ReadArc(double fromX, double fromY)
    {
        if (!_scanner.TryReadNumber(out var radiusX) || !_scanner.TryReadNumber(out var radiusY) || !_scanner.TryReadNumber(out var rotation)
            || !_scanner.TryReadFlag(out var isLarge) || !_scanner.TryReadFlag(out var isSweep) || !TryReadPoint(fromX, fromY, out var x, out var y))
        {
            return false;
        }

        BeginAgain();
        SvgArc.Append(_commands, new SvgArc(_x, _y, radiusX, radiusY, rotation, isLarge, isSweep, x, y));
        (_x, _y) = (x, y);
        return true;
    }

    private readonly (double X, double Y) Reflected(char curve, char smooth) =>
        _previous == curve || _previous == smooth ? ((2 * _x) - _controlX, (2 * _y) - _controlY) : (_x, _y);

    private bool Cubic(double x1, double y1, double x2, double y2, double x, double y)
    {
        BeginAgain();
        _commands.Add(PathCommand.CubicTo(x1, y1, x2, y2, x, y));
        (_controlX, _controlY, _x, _y) = (x2, y2, x, y);
        return true;
    }

    private bool Quadratic(double x1, double y1, double x, double y)
    {
        var (fromX, fromY) = (_x, _y);
        Cubic(fromX + ((x1 - fromX) * 2 / 3), fromY + ((y1 - fromY) * 2 / 3), x + ((x1 - x) * 2 / 3), y + ((y1 - y) * 2 / 3), x, y);
        (_controlX, _controlY) = (x1, y1);
        return true;
    }

    private void Close()
    {
        _commands.Add(PathCommand.Close);
        (_x, _y, _previous) = (_startX, _startY, 'Z');
    }

    // What follows a close without a move begins where the closed subpath began.
    private readonly void BeginAgain()
    {
        if (_commands[^1].Verb == PathVerb.Close)
        {
            _commands.Add(PathCommand.MoveTo(_startX, _startY));
        }
    }
}
