using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace MluviiBot.Simulator.BotService.Issuer;

/// <summary>The keys with which the bot service signs. They can be rotated, as Azure's are.</summary>
public sealed class SigningKeys : IDisposable
{
    private readonly Lock _lock = new();
    private RsaSecurityKey[] _published = [Create()];

    /// <summary>The key that signs now.</summary>
    public RsaSecurityKey Current => Published[0];

    /// <summary>All keys that are published, the current one first.</summary>
    public IReadOnlyList<RsaSecurityKey> Published
    {
        get
        {
            lock (_lock)
            {
                return _published;
            }
        }
    }

    /// <summary>Signs with a new key from now on.</summary>
    /// <param name="keepOld">Whether the one before stays published, so that what it signed stays valid.</param>
    public void Rotate(bool keepOld)
    {
        var created = Create();
        lock (_lock)
        {
            _published = keepOld ? [created, _published[0]] : [created];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in Published)
        {
            key.Rsa.Dispose();
        }
    }

    private static RsaSecurityKey Create() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };
}
