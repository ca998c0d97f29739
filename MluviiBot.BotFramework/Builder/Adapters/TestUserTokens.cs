#nullable enable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Who is signed in where, as a test prepared it.</summary>
internal sealed class TestUserTokens
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string? Connection, string? Channel, string? User), string> _tokens = [];
    private readonly Dictionary<(string? Connection, string? Channel, string? User), (string Token, string Code)> _behindCode = [];
    private readonly Dictionary<(string? Connection, string? Channel, string? User, string? Item), string?> _exchanges = [];

    public void Add(string connection, string channel, string user, string token, string? magicCode)
    {
        lock (_gate)
        {
            if (magicCode is null)
            {
                _tokens[(connection, channel, user)] = token;
            }
            else
            {
                _behindCode[(connection, channel, user)] = (token, magicCode);
            }
        }
    }

    /// <param name="token">Null lets the exchange fail.</param>
    public void AddExchange(string connection, string channel, string user, string item, string? token)
    {
        lock (_gate)
        {
            _exchanges[(connection, channel, user, item)] = token;
        }
    }

    public TokenResponse? Exchange(string connection, string channel, string user, string? item)
    {
        lock (_gate)
        {
            if (!_exchanges.TryGetValue((connection, channel, user, item), out var token))
            {
                return null;
            }

            return token is null
                ? throw new InvalidOperationException("The test made this token exchange fail.")
                : new TokenResponse { ChannelId = channel, ConnectionName = connection, Token = token };
        }
    }

    public TokenResponse? Get(string connection, string channel, string user, string? magicCode)
    {
        lock (_gate)
        {
            var key = (connection, channel, user);
            if (magicCode is not null && _behindCode.TryGetValue(key, out var waiting) && waiting.Code == magicCode)
            {
                _tokens[key] = waiting.Token;
                _behindCode.Remove(key);
            }

            return _tokens.TryGetValue(key, out var token) ? new TokenResponse { ConnectionName = connection, Token = token } : null;
        }
    }

    public TokenStatus[] Status(string channel, string user, string[]? connections)
    {
        lock (_gate)
        {
            return
            [
                .. from key in _tokens.Keys
                   where key.Channel == channel && key.User == user && (connections is null || connections.Contains(key.Connection))
                   select new TokenStatus { ConnectionName = key.Connection, HasToken = true, ServiceProviderDisplayName = key.Connection },
            ];
        }
    }

    public void Remove(string? connection, string channel, string user)
    {
        lock (_gate)
        {
            foreach (var key in _tokens.Keys.Where(key => key.Channel == channel && key.User == user && (connection is null || key.Connection == connection)).ToList())
            {
                _tokens.Remove(key);
            }
        }
    }
}
