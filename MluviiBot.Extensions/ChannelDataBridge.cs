using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions;

/// <summary>mluvii's activities in and out of <c>Activity.ChannelData</c>.</summary>
/// <remarks>The one place that knows both JSON libraries: Bot Framework delivers Newtonsoft's, mluvii's records are System.Text.Json's.</remarks>
public static class ChannelDataBridge
{
    /// <summary>What nests deeper is not read; what was built deeper in code is still written.</summary>
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 1000 };

    /// <summary>The activity of mluvii in the channel data; any shape of channel data will do, and none throws.</summary>
    /// <remarks>
    /// Text that looks like a date stays as mluvii sent it when the channel data is a string, as it is from mluvii. In an object the SDK's
    /// own reader has turned such text into dates before anyone sees it: those are written back in ISO 8601, which restores
    /// <c>2021-12-06T14:00:00</c> but not an offset that was shifted or a form that was not ISO.
    /// </remarks>
    /// <param name="activity">An activity of Bot Framework.</param>
    /// <param name="mluvii">What mluvii sent; null when the channel data is not mluvii's.</param>
    public static bool TryGetMluvii(this IActivity activity, [NotNullWhen(true)] out MluviiActivity? mluvii)
    {
        ArgumentNullException.ThrowIfNull(activity);
        object? channelData = activity.ChannelData;
        mluvii = channelData switch
        {
            MluviiActivity record => record,
            string text => MluviiJson.Read(text),
            JObject or JValue { Type: JTokenType.String } => Read((JToken)channelData),
            JsonElement element => MluviiJson.Read(element),
            _ => null,
        };
        return mluvii is not null;
    }

    /// <summary>A message of Bot Framework that carries this activity to mluvii, with or without text for the guest.</summary>
    /// <param name="mluvii">What to send.</param>
    /// <param name="text">What the guest reads; without it the text is empty, as test clients refuse a message with channel data alone.</param>
    /// <param name="casing">How names are written.</param>
    public static Activity ToActivity(this MluviiActivity mluvii, string? text = null, MluviiCasing casing = MluviiCasing.PascalCase)
    {
        ArgumentNullException.ThrowIfNull(mluvii);
        using var buffer = JsonBuffer.Rent();
        ActivityWriter.Write(buffer.Writer, mluvii, casing);
        var reader = new Utf8JsonReader(buffer.Written, ReaderOptions);
        reader.Read();
        return new Activity { Type = ActivityTypes.Message, Text = text ?? string.Empty, ChannelData = ReadToken(ref reader) };
    }

    /// <summary>Sends an activity to mluvii, in the casing of <see cref="MluviiOptions.ChannelDataCasing"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="mluvii">What to send.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<ResourceResponse> SendMluviiAsync(
        this ITurnContext turnContext, MluviiActivity mluvii, string? text = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var casing = turnContext.TurnState.Get<MluviiOptions>()?.ChannelDataCasing ?? MluviiCasing.PascalCase;
        return turnContext.SendActivityAsync(mluvii.ToActivity(text, casing), cancellationToken);
    }

    private static MluviiActivity? Read(JToken token)
    {
        using var buffer = JsonBuffer.Rent();
        return TryWrite(buffer.Writer, token, MaxDepth) ? ActivityReader.Read(buffer.Written) : null;
    }

    private static bool TryWrite(Utf8JsonWriter writer, JToken token, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        switch (token)
        {
            case JObject json:
                writer.WriteStartObject();
                foreach (var (name, value) in json)
                {
                    writer.WritePropertyName(name);
                    if (!TryWrite(writer, value!, depth - 1))
                    {
                        return false;
                    }
                }

                writer.WriteEndObject();
                return true;
            case JArray json:
                writer.WriteStartArray();
                foreach (var item in json)
                {
                    if (!TryWrite(writer, item, depth - 1))
                    {
                        return false;
                    }
                }

                writer.WriteEndArray();
                return true;
            default:
                WriteValue(writer, token as JValue);
                return true;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, JValue? value)
    {
        switch (value?.Value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string digits when value is JRaw && IsNumber(digits):
                writer.WriteRawValue(digits);
                break;
            case string text:
                JsonText.Write(writer, text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case double number when !double.IsFinite(number):
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case float number when !float.IsFinite(number):
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case IFormattable number when value.Type is JTokenType.Integer or JTokenType.Float:
                writer.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset:
                writer.WriteStringValue(((IFormattable)value.Value).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case var other:
                writer.WriteStringValue(Convert.ToString(other, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static JToken ReadToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var json = new JObject();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
                {
                    var name = JsonText.Read(ref reader);
                    reader.Read();
                    json[name] = ReadToken(ref reader);
                }

                return json;
            case JsonTokenType.StartArray:
                var items = new JArray();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    items.Add(ReadToken(ref reader));
                }

                return items;
            case JsonTokenType.String:
                return new JValue(JsonText.Read(ref reader));
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            case JsonTokenType.Null:
                return JValue.CreateNull();
            default:
                return new JValue(reader.TokenType is JsonTokenType.True);
        }
    }

    private static bool IsNumber(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A number that no .NET type holds digit for digit goes on as it is written.</summary>
    private static JValue ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole) && !reader.ValueSpan.SequenceEqual("-0"u8))
        {
            return new JValue(whole);
        }

        var digits = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.TryGetDouble(out var number) && number.ToString("R", CultureInfo.InvariantCulture) == digits ? new JValue(number) : new JRaw(digits);
    }
}
