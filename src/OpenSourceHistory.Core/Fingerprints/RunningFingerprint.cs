using System.Buffers;
using System.Security.Cryptography;

namespace OpenSourceHistory.Core.Fingerprints;

/// <summary>The fingerprint of what comes piece by piece: kept while it is little, read by the platform's own code from where it gets large.</summary>
public sealed class RunningFingerprint : IDisposable
{
    private readonly ArrayBufferWriter<byte> _kept = new();
    private IncrementalHash? _large;

    /// <summary>Adds bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_large is null && _kept.WrittenCount + bytes.Length < Sha256.Large)
        {
            _kept.Write(bytes);
            return;
        }

        (_large ??= Begin()).AppendData(bytes);
    }

    /// <summary>The fingerprint of all that was added so far: 32 bytes.</summary>
    public byte[] Current() => _large?.GetCurrentHash() ?? Sha256.Of(_kept.WrittenSpan);

    /// <inheritdoc/>
    public void Dispose() => _large?.Dispose();

    private IncrementalHash Begin()
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_kept.WrittenSpan);
        _kept.Clear();
        return hash;
    }
}
