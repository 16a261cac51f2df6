package dev.gongbu.account;

import dev.gongbu.sql.CodedColumn;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class AccountKindColumn extends CodedColumn<AccountKind> {

    AccountKindColumn() {
        super(AccountKind.class);
    }
}
