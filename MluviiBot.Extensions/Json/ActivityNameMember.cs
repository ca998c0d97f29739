using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>The name of the activity, which is the record's own: always the same, and known before it is read.</summary>
/// <typeparam name="TRecord">The record, named as the activity.</typeparam>
internal sealed class ActivityNameMember<TRecord>() : Member<TRecord>(nameof(MluviiActivity.Activity), typeof(TRecord).Name)
    where TRecord : MluviiObject
{
    public override bool TryRead(ref Utf8JsonReader reader, TRecord target)
    {
        reader.Skip();
        return true;
    }

    public override bool HasValue(TRecord target) => true;

    public override IEnumerable<string> Unreadable(TRecord target) => [];

    public override void Write(JsonBuffer buffer, TRecord target, MluviiCasing casing) => buffer.WriteEncoded(EncodedIn(casing));
}
